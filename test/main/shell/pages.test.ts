import { expect, test } from 'vitest'
import { mayLoad, pages, viewerOrigins } from '../../../main/shell/pages.ts'
import { hostOrigin, viewerOrigins as viewerPlaces } from '../../../renderer/viewer/origins.ts'

test('no two pages share an origin, a viewer, a preload or what they keep', () => {
  const own = Object.values(pages).flatMap(({ origin, viewers, folder, preload, partition }) => [
    origin,
    ...viewers,
    folder,
    preload,
    partition,
  ])
  expect(new Set(own).size).toBe(own.length)
  expect(Object.values(pages).filter(({ partition }) => partition.startsWith('persist:'))).toEqual(
    [],
  )
})

test('the viewer obeys the page in whose frame it is', () => {
  expect(new Set(Object.values(viewerPlaces))).toEqual(new Set(viewerOrigins))
  for (const { origin, viewers } of Object.values(pages))
    expect(viewers.map(hostOrigin)).toEqual(viewers.map(() => origin))
})

test.each([
  ['jury://audience/', true],
  ['jury://audience/assets/index.js', true],
  ['jurypdf://audience/viewer.js', true],
  ['blob:jurypdf://audience/1-2-3', true],
  ['data:text/html,', true],
  ['jury://app/', false],
  ['jury://audience.example.org/', false],
  ['jurypdf://viewer/index.html', false],
  ['jurypdf://beside/index.html', false],
  ['blob:jury://audience/1-2-3', false],
  ['blob:jury://app/1-2-3', false],
  ['https://audience/', false],
  ['https://example.org/?jury://audience/', false],
  ['file:///etc/passwd', false],
  ['devtools://devtools/bundled/inspector.html', false],
])('whether the audience’s page may load %s: %s', (address, may) => {
  expect(mayLoad(pages.audience, address)).toBe(may)
})
