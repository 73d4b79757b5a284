import type { ToStringOptions } from 'yaml'

/** How the writer of a YAML text indents and breaks its lines. */
export function writtenStyle(text: string): ToStringOptions {
  const indent = /^[^\s#-].*:[^\S\n]*\n(?:\s*#.*\n)*( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2
  return {
    indent: Math.min(Math.max(indent, 2), 8),
    indentSeq: !/^( *)[\w-]+:[^\S\n]*(?:#.*)?\n(?:\s*#.*\n)*\1- /m.test(text),
    lineWidth: 100,
    singleQuote: !/: "/.test(text),
    flowCollectionPadding: !/[[{][^\s\]}]/.test(text) || /\{ /.test(text),
  }
}
