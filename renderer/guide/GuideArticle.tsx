import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { GuideBlock, GuideSpan, GuideWords } from '../../shared/guide/guidePage.ts'
import { unreachable } from '../../shared/unreachable.ts'
import { keyName } from './keyName.ts'

type OnPage = (name: string) => void

type Props = {
  readonly blocks: readonly GuideBlock[]
  /** A link to another page was followed. */
  readonly onPage: OnPage
}

/** The tree of a page, drawn; no text of it ever becomes markup. */
export function GuideArticle({ blocks, onPage }: Props): ReactElement {
  return (
    <>
      {blocks.map((block, place) => (
        // A page never changes while it is shown.
        <Block key={place} block={block} onPage={onPage} />
      ))}
    </>
  )
}

function Block({
  block,
  onPage,
}: {
  readonly block: GuideBlock
  readonly onPage: OnPage
}): ReactElement {
  switch (block.kind) {
    case 'heading':
      return (
        <h3 className="guide-heading">
          <Words words={block.words} onPage={onPage} />
        </h3>
      )
    case 'paragraph':
      return (
        <p>
          <Words words={block.words} onPage={onPage} />
        </p>
      )
    case 'list':
      return <List block={block} onPage={onPage} />
    case 'commands':
      return (
        <pre className="guide-commands scrolls" tabIndex={0}>
          <code>{block.lines.join('\n')}</code>
        </pre>
      )
    case 'table':
      return <Table block={block} onPage={onPage} />
    case 'picture':
      return (
        <img
          className="guide-picture"
          src={block.file}
          alt={block.words}
          width={block.width}
          height={block.height}
        />
      )
    default:
      return unreachable(block)
  }
}

type ListProps = {
  readonly block: Extract<GuideBlock, { kind: 'list' }>
  readonly onPage: OnPage
}

function List({ block: { ordered, items }, onPage }: ListProps): ReactElement {
  const Kind = ordered ? 'ol' : 'ul'
  return (
    <Kind className={ordered ? 'guide-steps' : 'guide-list'}>
      {items.map((words, place) => (
        <li key={place}>
          <Words words={words} onPage={onPage} />
        </li>
      ))}
    </Kind>
  )
}

type TableProps = {
  readonly block: Extract<GuideBlock, { kind: 'table' }>
  readonly onPage: OnPage
}

function Table({ block: { head, rows }, onPage }: TableProps): ReactElement {
  return (
    <table className="guide-table">
      <thead>
        <tr>
          {head.map((words, place) => (
            <th key={place} scope="col">
              <Words words={words} onPage={onPage} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={place}>
            {row.map((words, column) => (
              <td key={column}>
                <Words words={words} onPage={onPage} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type WordsProps = { readonly words: GuideWords; readonly onPage: OnPage }

function Words({ words, onPage }: WordsProps): ReactElement {
  return (
    <>
      {words.map((span, place) => (
        <Span key={place} span={span} onPage={onPage} />
      ))}
    </>
  )
}

function Span({
  span,
  onPage,
}: {
  readonly span: GuideSpan
  readonly onPage: OnPage
}): ReactElement {
  switch (span.kind) {
    case 'text':
      return <>{span.text}</>
    case 'strong':
      return <strong>{span.text}</strong>
    case 'emphasis':
      return <em>{span.text}</em>
    case 'key':
      return <kbd>{keyName(span.text)}</kbd>
    case 'link':
      return (
        <AriaButton
          className="guide-link"
          onPress={() => {
            onPage(span.page)
          }}
        >
          {span.text}
        </AriaButton>
      )
    default:
      return unreachable(span)
  }
}
