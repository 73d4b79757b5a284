import { expect, test } from 'vitest'
import { footTemplate } from '../../../main/shell/printPage.ts'

test('the foot of a printed page is text, whatever a prize or a juror is called', () => {
  const foot = footTemplate('A & B <script>x</script>')
  expect(foot).toContain('A &amp; B &lt;script&gt;x&lt;/script&gt;')
  expect(foot).not.toContain('<script')
})
