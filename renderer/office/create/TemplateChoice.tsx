import type { ReactElement } from 'react'
import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components'
import { useWords } from '../../messages/useWords.ts'
import './templateChoice.css'

/** The prizes that a new one can begin as; the engine knows them by these names. */
const templates = ['seoul-smart-city-prize', 'blank'] as const
export type Template = (typeof templates)[number]

type Props = { readonly chosen: Template; readonly onChosen: (template: Template) => void }

export function TemplateChoice({ chosen, onChosen }: Props): ReactElement {
  const words = useWords()
  return (
    <RadioGroup
      className="templateChoice"
      value={chosen}
      onChange={(value) => {
        const template = templates.find((one) => one === value)
        if (template !== undefined) onChosen(template)
      }}
    >
      <Label className="field-label">{words('create.template')}</Label>
      {templates.map((template) => (
        <RadioField key={template} value={template}>
          <RadioButton className="templateChoice-choice">
            <span className="templateChoice-mark" aria-hidden />
            <span>
              <span className="templateChoice-title">{words(`create.template.${template}`)}</span>
              <Text slot="description" className="templateChoice-body">
                {words(`create.template.${template}.body`)}
              </Text>
            </span>
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  )
}
