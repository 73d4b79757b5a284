import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'vitest'
import type { DrivenApp } from '../../../scripts/drive/openApp.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Driven = Pick<DrivenApp, 'page'>

/** What axe finds wrong on the present screen, each with where. The viewer's page is its own. */
export async function accessibilityFaults({ page }: Driven): Promise<readonly string[]> {
  return found(axeOn(page).withTags(rules), 10)
}

/** Of what axe looks at, what a theme can change. */
export async function contrastFaults({ page }: Driven): Promise<readonly string[]> {
  return found(axeOn(page).withRules(['color-contrast']), 0)
}

function axeOn(page: Driven['page']): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).exclude('iframe')
}

async function found(builder: AxeBuilder, least: number): Promise<readonly string[]> {
  const { violations, passes } = await builder.analyze()
  expect(passes.length, 'axe must have seen the screen').toBeGreaterThan(least)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** What axe finds wrong within the viewer's frame, which it does not enter by itself. */
export async function viewerFaults({ page }: Driven): Promise<readonly string[]> {
  const frame = page.frames().find((one) => one.url().startsWith('jurypdf:'))
  if (frame === undefined) throw new Error('no viewer is open')
  const axe = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
  await frame.evaluate(await readFile(axe.resolve('axe-core/axe.min.js'), 'utf8'))
  return frame.evaluate(async (tags) => {
    // axe puts itself on the frame's window.
    const { run } = Reflect.get(globalThis, 'axe') as typeof import('axe-core')
    // A PDF's own structure and its links are its author's, laid over the page as they are.
    const ours = { exclude: [['.structTree'], ['.annotationLayer']] }
    const { violations } = await run(ours, { runOnly: tags })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, rules)
}
