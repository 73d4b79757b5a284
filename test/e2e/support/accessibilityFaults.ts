import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'vitest'
import type { DrivenApp } from '../../../scripts/drive/openApp.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong on the present screen, each with where. The viewer's page is its own. */
export async function accessibilityFaults({
  page,
}: Pick<DrivenApp, 'page'>): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).exclude('iframe')
  const { violations, passes } = await builder.analyze()
  expect(passes.length, 'axe must have seen the screen').toBeGreaterThan(10)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
