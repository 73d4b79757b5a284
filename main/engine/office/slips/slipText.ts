import type { Language } from '../../../../shared/model/prize.ts'

/** What a slip says around the juror's own words. */
export type SlipText = {
  readonly juror: string
  /** Before a line on which the name is written by hand. */
  readonly name: string
  readonly passphrase: string
  readonly signer: string
  readonly steps: readonly [string, string, string]
  /** Of a juror who opens the bundle with a card: in the place of the six words, and what to do. */
  readonly card: {
    readonly title: string
    readonly body: string
    readonly steps: readonly [string, string, string]
  }
}

export const slipTexts: Readonly<Record<Language, SlipText>> = {
  en: {
    juror: 'Juror',
    name: 'Name',
    passphrase: 'Your six words',
    signer: 'The secretariat’s key',
    steps: [
      'Open the file from the secretariat with Jurybox. It shows who signed it: the words must be those of the secretariat’s key above. If they differ, stop and call the secretariat.',
      'Choose your juror number and type your six words, with a space between them.',
      'Keep this slip away from the laptop and show it to nobody: it opens your entries and signs in your name.',
    ],
    card: {
      title: 'You open the bundle with your card',
      body: 'No words are needed. The bundle opens on the one computer on which you made your card, and on no other.',
      steps: [
        'Open the file from the secretariat with Jurybox on that computer. It knows your number by itself.',
        'It shows who signed the file: the words must be those of the secretariat’s key above. Compare them, since a card cannot tell you. If they differ, stop and call the secretariat.',
        'If that computer is lost or was set up anew, call the secretariat: a new card needs a new bundle.',
      ],
    },
  },
  ko: {
    juror: '심사위원',
    name: '이름',
    passphrase: '여섯 단어',
    signer: '사무국의 키',
    steps: [
      '사무국에서 받은 파일을 Jurybox로 열어 주세요. 서명한 키의 단어가 위에 적힌 사무국의 키와 같아야 합니다. 다르면 멈추고 사무국에 연락해 주세요.',
      '심사위원 번호를 고르고 여섯 단어를 띄어 입력해 주세요.',
      '이 안내표는 노트북과 따로 보관하고 아무에게도 보이지 마세요. 이 표로 출품작을 열고 본인 이름으로 서명할 수 있습니다.',
    ],
    card: {
      title: '카드로 심사 묶음을 엽니다',
      body: '단어가 필요 없습니다. 심사 묶음은 카드를 만든 컴퓨터에서만 열립니다.',
      steps: [
        '그 컴퓨터에서, 사무국에서 받은 파일을 Jurybox로 열어 주세요. 심사위원 번호는 저절로 찾습니다.',
        '파일에 서명한 키의 단어가 위에 적힌 사무국의 키와 같아야 합니다. 카드로는 알 수 없으니 꼭 비교해 주세요. 다르면 멈추고 사무국에 연락해 주세요.',
        '그 컴퓨터를 잃어버렸거나 새로 설치했다면 사무국에 연락해 주세요. 새 카드에는 새 심사 묶음이 필요합니다.',
      ],
    },
  },
}
