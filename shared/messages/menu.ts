import type { Language } from '../model/prize.ts'

export type MenuWords = Readonly<
  Record<
    | 'file'
    | 'openBundle'
    | 'openPrize'
    | 'export'
    | 'start'
    | 'lock'
    | 'settings'
    | 'quit'
    | 'edit'
    | 'undo'
    | 'redo'
    | 'cut'
    | 'copy'
    | 'paste'
    | 'selectAll'
    | 'find'
    | 'view'
    | 'myScores'
    | 'fullScreen'
    | 'help'
    | 'keys'
    | 'guide',
    string
  >
>

/** The words of the native menu, which the shell draws before any window is up. */
export const menuWords: Readonly<Record<Language, MenuWords>> = {
  en: {
    file: 'File',
    openBundle: 'Open bundle…',
    openPrize: 'Open prize folder…',
    export: 'Sign and export…',
    start: 'Back to start',
    lock: 'Lock',
    settings: 'Settings…',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    find: 'Find…',
    view: 'View',
    myScores: 'My scores',
    fullScreen: 'Full screen',
    help: 'Help',
    keys: 'Keyboard shortcuts',
    guide: 'User’s guide',
  },
  ko: {
    file: '파일',
    openBundle: '심사 묶음 열기…',
    openPrize: '상 폴더 열기…',
    export: '서명하고 내보내기…',
    start: '시작 화면으로',
    lock: '잠그기',
    settings: '설정…',
    quit: '종료',
    edit: '편집',
    undo: '되돌리기',
    redo: '다시 하기',
    cut: '잘라내기',
    copy: '복사',
    paste: '붙여넣기',
    selectAll: '모두 선택',
    find: '찾기…',
    view: '보기',
    myScores: '내 점수',
    fullScreen: '전체 화면',
    help: '도움말',
    keys: '단축키',
    guide: '사용 안내서',
  },
}
