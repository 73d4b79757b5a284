import { ShieldAlert, ShieldCheck } from 'lucide-react'
import type { ReactElement } from 'react'
import { Icon } from '../components/Icon.tsx'
import { useWords } from '../messages/useWords.ts'
import './signatureVerdict.css'

type Props = { readonly signature: 'valid' | 'invalid'; readonly signer: readonly string[] }

/** Whether the bundle is as its secretariat signed it, and the six words of the key that did. */
export function SignatureVerdict({ signature, signer }: Props): ReactElement {
  const words = useWords()
  return (
    <section className={`signatureVerdict signatureVerdict--${signature}`}>
      <h2 className="signatureVerdict-title">
        <Icon of={signature === 'valid' ? ShieldCheck : ShieldAlert} size="normal" />
        {words(`unlock.signature.${signature}`)}
      </h2>
      <p className="signatureVerdict-body">{words(`unlock.signature.${signature}.body`)}</p>
      {signature === 'valid' ? <SignerWords signer={signer} /> : null}
    </section>
  )
}

type WordsProps = Pick<Props, 'signer'> & {
  /** What the words stand for, when it is not the signer of a bundle. */
  readonly name?: string
}

export function SignerWords({ signer, name }: WordsProps): ReactElement {
  const words = useWords()
  return (
    <ol className="signerWords selectable" aria-label={name ?? words('unlock.signer')}>
      {signer.map((word, index) => (
        // The same word may stand twice; only its place tells them apart.
        <li key={`${index} ${word}`}>{word}</li>
      ))}
    </ol>
  )
}
