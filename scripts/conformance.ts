import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findElectron } from './electron/findElectron.ts'
import { projectFolder } from './project.ts'
import { runProgram } from './runProgram.ts'
import { runOnStage } from './stage/runOnStage.ts'
import { prepareSystem } from './system/prepareSystem.ts'

/**
 * Tries the program on public hostile files. `--pdf DIR` opens each PDF below DIR in the real app;
 * `--corpora DIR` gives the readers what lies there; with neither, what needs no such files is run.
 * Where R is installed, agreement is compared with its package irr, or with its sources in `--irr DIR`.
 */
const { values } = parseArgs({
  options: { pdf: { type: 'string' }, corpora: { type: 'string' }, irr: { type: 'string' } },
})

process.exitCode = values.pdf === undefined ? await tryReaders() : await openPdfs(values.pdf)

function tryReaders(): Promise<number> {
  const corpora = values.corpora ?? process.env['JURYBOX_CORPORA']
  const env = {
    ...(corpora === undefined ? {} : { JURYBOX_CORPORA: resolve(corpora) }),
    ...(values.irr === undefined ? {} : { JURYBOX_IRR: resolve(values.irr) }),
  }
  return runProgram('vitest', ['run', '--project', 'conformance'], {
    cwd: projectFolder,
    env: { ...process.env, ...env },
  })
}

async function openPdfs(folder: string): Promise<number> {
  const electron = await findElectron()
  await prepareSystem(electron, 'app')
  const built = await runProgram('npm', ['run', '--silent', 'build'], { cwd: projectFolder })
  if (built !== 0) return built
  return runOnStage({
    electron,
    nodeArguments: ['test/conformance/pdf/openEach.ts', resolve(folder)],
    results: [],
  })
}
