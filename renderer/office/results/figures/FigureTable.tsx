import { ClipboardCopy } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Button } from '../../../components/Button.tsx'
import '../../../components/plainTable.css'
import { useWords } from '../../../messages/useWords.ts'
import { copied } from '../../../export/copied.ts'
import { FigureHelp, type Meaning } from './FigureHelp.tsx'
import { tabSeparated } from './tabSeparated.ts'

export type FigureColumn = { readonly title: string; readonly isNumber?: boolean }

/** What stands in a cell and is copied; `why` tells why there is no figure, `drawn` stands in its place on the screen. */
export type FigureCell = {
  readonly text: string
  readonly why?: string
  readonly drawn?: ReactNode
}

type Props = {
  readonly name: string
  readonly kind?: 'agreement'
  readonly columns: readonly FigureColumn[]
  /** The first cell heads its row. */
  readonly rows: readonly (readonly FigureCell[])[]
  /** What each figure says, in a sentence. */
  readonly meanings: readonly Meaning[]
  /** What stands before the tools. */
  readonly children?: ReactNode
}

/** A table of figures that can be copied into a spreadsheet, with the meaning of each figure at hand. */
export function FigureTable(props: Props): ReactElement {
  const { name, kind, columns, rows, meanings, children } = props
  const words = useWords()
  return (
    <>
      <div className="figures-tools">
        {children}
        <span className="strip-rest" />
        <FigureHelp name={name} meanings={meanings} />
        <Button
          kind="quiet"
          icon={ClipboardCopy}
          onPress={() => {
            copied(tabSeparated(columns, rows), words)
          }}
        >
          {words('figures.copy')}
        </Button>
      </div>
      <div className="figures-scroll scrolls" tabIndex={0} role="region" aria-label={name}>
        <table className={`plainTable ${kind === undefined ? '' : `figures-${kind}`}`}>
          <caption className="unseen">{name}</caption>
          <thead>
            <tr>
              {columns.map(({ title, isNumber = false }) => (
                <th key={title} scope="col" className={isNumber ? 'plainTable-number' : ''}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([head, ...cells]) => (
              <tr key={head?.text}>
                <th scope="row">{head?.drawn ?? head?.text}</th>
                {cells.map((cell, place) => (
                  <Cell key={place} cell={cell} column={columns[place + 1]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

type CellProps = { readonly cell: FigureCell; readonly column: FigureColumn | undefined }

function Cell({ cell: { text, why, drawn }, column }: CellProps): ReactElement {
  const className = column?.isNumber === true ? 'plainTable-number' : ''
  if (why === undefined) return <td className={className}>{drawn ?? text}</td>
  return (
    <td className={`soft ${className}`} title={why}>
      <span aria-hidden>{text}</span>
      <span className="unseen">{why}</span>
    </td>
  )
}
