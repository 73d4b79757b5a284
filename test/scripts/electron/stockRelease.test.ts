import { expect, test } from 'vitest'
import { placeOfStockFile } from '../../../scripts/electron/stockRelease.ts'

test('of the archive only Electron is taken, under its own name', () => {
  const names = [
    'Cypress/',
    'Cypress/Cypress',
    'Cypress/locales/ko.pak',
    'Cypress/chrome-sandbox',
    'Cypress/browser_v8_context_snapshot.bin',
    'Cypress/v8_context_snapshot.bin',
    'Cypress/resources/app-update.yml',
    'Cypress/resources/app/package.json',
    'elsewhere/electron',
  ]
  expect(names.map((name) => [name, placeOfStockFile(name)])).toEqual([
    ['Cypress/', null],
    ['Cypress/Cypress', 'electron'],
    ['Cypress/locales/ko.pak', 'locales/ko.pak'],
    ['Cypress/chrome-sandbox', 'chrome-sandbox'],
    ['Cypress/browser_v8_context_snapshot.bin', null],
    ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
    ['Cypress/resources/app-update.yml', null],
    ['Cypress/resources/app/package.json', null],
    ['elsewhere/electron', null],
  ])
})
