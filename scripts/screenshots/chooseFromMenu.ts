import type { Session } from './session.ts'

/** Clicks an item of the native menu, which a driver cannot see. */
export async function chooseFromMenu(
  { electron }: Pick<Session, 'electron'>,
  label: string,
): Promise<void> {
  await electron.evaluate(({ Menu }, wanted) => {
    const menus = Menu.getApplicationMenu()?.items ?? []
    const item = menus
      .flatMap(({ submenu }) => submenu?.items ?? [])
      .find((one) => one.label === wanted)
    if (item === undefined) throw new Error(`The menu has no “${wanted}”.`)
    Reflect.apply(item.click, item, [])
  }, label)
}
