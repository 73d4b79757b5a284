import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { physicalStyles } from './physicalStyles.ts'

const root = join(import.meta.dirname, '../../..')

/** What may say left or right, and why. */
const physicalOnPurpose: Readonly<Record<string, readonly string[]>> = {
  // A scale of numbers is not mirrored: its box is `direction: ltr`.
  'renderer/myScores/plots.css': [
    'transform: translateX(-50%)',
    'transform: translateX(-50%)',
    'transform: translate(-50%, 50%)',
    'transform: translate(-50%, 50%) rotate(45deg)',
  ],
  'renderer/office/deliberate/panel/panelPlot.css': [
    'transform: translateX(-50%)',
    'transform: translateX(-50%)',
  ],
  'renderer/office/results/dotPlot.css': ['transform: translateX(-50%)'],
}

const placedOnPurpose = [
  // At the point of the screen where a selection or a mark is.
  'renderer/reader/FloatingMenu.tsx',
]

function files(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: root }).map((file) => file.split(sep).join('/'))
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8')

test('no style sheet says left or right, so that a right-to-left window is a mirror image', () => {
  // The viewer's sheet is for what lies on a page, and pages are never mirrored.
  const sheets = files('renderer/**/*.css').filter((file) => !/\/viewer\//.test(file))
  const found = Object.fromEntries(
    sheets
      .map((file) => [file, physicalStyles(read(file))] as const)
      .filter(([, styles]) => styles.length > 0),
  )
  expect(sheets.length).toBeGreaterThan(60)
  expect(found).toEqual(physicalOnPurpose)
})

test('no component places anything at the left or the right by itself', () => {
  const components = files('renderer/**/*.{ts,tsx}').filter((file) => !/\/viewer\//.test(file))
  const placing =
    /\bstyle\.(left|right)\b|style=\{\{[^}]*\b(left|right|\w+(Left|Right)):|\btranslateX\(/
  expect(components.length).toBeGreaterThan(200)
  expect(components.filter((file) => placing.test(read(file)))).toEqual(placedOnPurpose)
})

test.each([
  'margin-left: 4px',
  'right: 0',
  'border-top-left-radius: 4px',
  'padding: 0 4px 0 8px',
  'border-radius: 4px 0 0 4px',
  'text-align: right',
  'float: left',
  'transform: translateX(-50%)',
  'background: linear-gradient(to right, red, blue)',
])('%s is seen', (declaration) => {
  expect(physicalStyles(`.a { color: red; ${declaration}; }`)).toEqual([declaration])
})

test.each([
  'margin-inline-start: 4px',
  'padding: 0 4px',
  'padding: 0 calc(4 * var(--px)) 8px calc(4 * var(--px))',
  'border-radius: 4px',
  'text-align: end',
  'transform: translateY(4px)',
])('%s is let through', (declaration) => {
  expect(physicalStyles(`.a { ${declaration} }`)).toEqual([])
})
