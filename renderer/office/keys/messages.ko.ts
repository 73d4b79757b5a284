import type { officeKeysEn } from './messages.en.ts'

export const officeKeysKo: Readonly<Record<keyof typeof officeKeysEn, string>> = {
  'unlockOffice.noKeys':
    '이 폴더에는 키가 없어 잠금을 풀면 새 키를 만듭니다. 전에 이 폴더로 심사 묶음을 만들었다면 백업에서 키를 복원해 주세요. 새 키로는 그 묶음의 점수 파일을 열 수 없습니다.',
  'keys.restore.action': '백업에서 키 복원…',
  'keys.restore.title': '사무국 키 복원',
  'keys.restore.body':
    '백업에 든 키와 안내표, 만든 묶음을 이 폴더로 되돌립니다. 거둔 점수 파일은 백업에 없으므로 다시 거두어 주세요. 기록은 새로 시작하며 이전 기록의 마지막 값을 남깁니다.',
  'keys.restore.file': '백업 선택…',
  'keys.restore.otherFile': '다른 파일 선택…',
  'keys.restore.none': '아직 선택한 파일이 없습니다',
  'keys.restore.passphrase': '백업 암호',
  'keys.restore.do': '키 복원',
  'keys.restore.busy': '복원하는 중…',
  'keys.restore.wrong':
    '이 백업의 암호가 아닙니다. 바뀐 것은 없습니다. 대소문자와 띄어쓰기를 확인하고 다시 입력해 주세요.',
  'keys.restore.otherPrize':
    '다른 상({found})의 백업입니다. 바뀐 것은 없습니다. {expected}의 백업을 골라 주세요.',
  'keys.restore.done':
    '{made}의 키를 복원했습니다. {builds, plural, other {만든 묶음 #개}}, {slips, plural, other {안내표 #장}}이 함께 돌아왔습니다',
  'keys.change': '사무국 암호',
  'keys.change.body':
    '누가 암호를 보았거나 사무국을 넘겨줄 때 바꾸어 주세요. 키와 안내표, 점수는 그대로입니다.',
  'keys.change.action': '암호 바꾸기…',
  'keys.change.title': '사무국 암호 바꾸기',
  'keys.change.old': '지금 암호',
  'keys.change.copies':
    '전에 복사해 둔 폴더는 지금 암호로, 키 백업은 그 백업의 암호로 계속 열립니다.',
  'keys.change.do': '암호 바꾸기',
  'keys.change.busy': '바꾸는 중…',
  'keys.change.done': '사무국 암호를 바꾸었습니다',
}
