import '../zodWithoutEval.ts'
import '../styles/tokens.css'
import '../styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { AudienceWindow } from './AudienceWindow.tsx'

const root = document.getElementById('window')
if (root === null) throw new Error('index.html has no #window')
createRoot(root).render(
  <StrictMode>
    <AudienceWindow />
  </StrictMode>,
)
