import { expect, test } from 'vitest'
import { needs } from '../../../scripts/system/needs.ts'

test('every need names a package for an apt-get line and says why, and none twice', () => {
  const packages = needs.flatMap((need) => need.packages)
  expect(packages.filter((name) => !/^[a-z0-9][a-z0-9.+-]+$/.test(name))).toEqual([])
  expect(new Set(needs.map(({ sign }) => JSON.stringify(sign))).size).toBe(needs.length)
  expect(needs.filter(({ reason }) => reason.length < 10)).toEqual([])
})
