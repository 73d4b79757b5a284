/** Shell commands in a document that are run, and what the document says they print. */
export type ShellBlock = { readonly commands: string; readonly shown: string }

/** A block marked `sh check` and, after an empty line, the block of its output; none when it prints nothing. */
const block = /```sh check\n(.*?)```(?:\n\n```text\n(.*?)```)?/gs

export function shellBlocks(markdown: string): readonly ShellBlock[] {
  return Array.from(markdown.matchAll(block), ([, commands = '', shown = '']) => ({
    commands,
    shown,
  }))
}

/** The document with the outputs in the place of what it showed. */
export function withOutputs(markdown: string, outputs: readonly string[]): string {
  let place = 0
  return markdown.replaceAll(block, (_, commands: string) => {
    const output = outputs[place++] ?? ''
    const shown = output === '' ? '' : `\n\n\`\`\`text\n${output}\`\`\``
    return `\`\`\`sh check\n${commands}\`\`\`${shown}`
  })
}
