import './zodWithoutEval.ts'
import './emptyMarkupOnly.ts'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { takenOver } from './state/handover.ts'
// Last: it answers the styles of every screen.
import './styles/forcedColors.css'

const root = document.getElementById('window')
if (root === null) throw new Error('index.html has no #window')
takenOver(window.location.hash)
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
