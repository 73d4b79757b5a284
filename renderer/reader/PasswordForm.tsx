import { useState, type ReactElement } from 'react'
import { Form } from 'react-aria-components/Form'
import { Button } from '../components/Button.tsx'
import { TextField } from '../components/TextField.tsx'
import { useReader } from './readerContext.ts'
import { useReaderWords } from './useReaderWords.ts'

type Props = { readonly isRefused: boolean }

/** Opens a locked PDF for as long as the desk is open. Keys stay in the field, so that no digit scores. */
export function PasswordForm({ isRefused }: Props): ReactElement {
  const words = useReaderWords()
  const { passwordTyped } = useReader()
  const [password, setPassword] = useState('')
  return (
    <Form
      className="reader-password"
      // Otherwise the browser sends no form whose field is said to be wrong.
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        if (password !== '') passwordTyped(password)
      }}
    >
      <TextField
        label={words('reader.password')}
        type="password"
        autoComplete="off"
        maxLength={1024}
        value={password}
        onChange={setPassword}
        autoFocus={isRefused}
        help={words('reader.password.help')}
        problem={isRefused ? words('reader.password.wrong') : null}
      />
      <Button type="submit" isDisabled={password === ''}>
        {words('reader.password.open')}
      </Button>
    </Form>
  )
}
