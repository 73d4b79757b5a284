import type { ErrorCode } from '../errors.ts'

/** The Korean sentences of `errors.en.ts`, with the same details in braces. */
export const errorsKo: Readonly<Record<ErrorCode, string>> = {
  FILE_MISSING:
    '“{file}” 파일을 찾을 수 없습니다. 옮겨졌거나 이름이 바뀌었을 수 있으니 다시 선택해 주세요.',
  IS_A_FOLDER: '“{file}”은(는) 파일이 아니라 폴더입니다. 파일을 선택해 주세요.',
  NOT_A_FOLDER: '“{file}”은(는) 폴더가 아닙니다. 폴더를 선택해 주세요.',
  NO_PERMISSION:
    '“{file}”을(를) 읽거나 쓸 권한이 없습니다. 바뀐 것은 없습니다. 다른 위치를 고르거나 권한을 요청해 주세요.',
  DISK_FULL:
    '디스크가 가득 차서 “{file}”을(를) 쓰지 못했습니다. 이미 저장된 내용은 안전합니다. 공간을 확보한 뒤 다시 시도해 주세요.',
  FILE_EXISTS: '“{file}” 파일이 이미 있어 그대로 두었습니다. 다른 이름을 골라 주세요.',
  FILE_TOO_LARGE: '“{file}” 파일이 한도 {limit}보다 큽니다. 파일을 읽지 않았습니다.',
  FILE_UNREADABLE:
    '“{file}” 파일을 끝까지 읽지 못했습니다. 디스크나 저장 장치에 문제가 있을 수 있으니 다시 복사해서 시도해 주세요.',
  FOLDER_NOT_EMPTY: '“{file}” 폴더가 비어 있지 않아 그대로 두었습니다. 빈 폴더를 골라 주세요.',
  PRIZE_INVALID:
    '상 폴더에 고칠 곳이 {problems}개 있습니다. 만들거나 바꾼 것은 없습니다. 첫 번째: {first}',
  NOT_A_PRIZE:
    '“{file}”은(는) 상 폴더가 아닙니다. prize.yaml 파일이 없습니다. 그 파일이 있는 폴더를 골라 주세요.',
  OFFICE_LOCKED: '사무국이 잠겨 있습니다. 먼저 사무국 암호를 입력해 주세요.',
  NOTHING_TO_BUILD:
    '아직 묶을 내용이 없습니다. 심사 묶음에는 출품작, 심사위원, 배정이 하나 이상 필요합니다.',
  TEXT_CHANGED:
    '그 뒤 다른 프로그램이 “{file}” 파일을 바꾸어, 여기서는 아무것도 바꾸지 않았습니다. 폴더를 다시 읽고 먼저 확인하십시오.',
  TEXT_NOT_UTF8:
    '“{file}” 파일이 UTF-8로 저장되어 있지 않아 아무것도 바꾸지 않았습니다. 파일을 만든 프로그램에서 UTF-8로 저장하십시오.',
  CATEGORY_IN_USE:
    '“{category}” 부문에 출품작이 {entries}편 있어 그대로 두었습니다. 먼저 다른 부문으로 옮기십시오.',
  CHANGE_REASON_MISSING:
    '이 내용으로 이미 심사 묶음을 만들었습니다. 바꾸는 이유를 적으십시오. 아직 아무것도 바꾸지 않았습니다.',
  JUROR_EXISTS:
    '심사위원 {juror}이(가) 이미 있습니다. 아무것도 바꾸지 않았으니 다른 번호를 고르십시오.',
  ASSIGNMENT_IMPOSSIBLE:
    '출품작 {entry}에는 심사위원 {readers}명이 필요하지만 읽을 수 있는 사람은 {available}명뿐입니다. 인원을 줄이거나 심사위원을 추가해 주세요. 배정은 그대로입니다.',
  NOT_BUILT:
    '이 사무국에서 아직 심사 묶음을 만들지 않았으므로 받을 점수 파일이 없습니다. 먼저 묶음을 만들어 주세요.',
  UNKNOWN_TEMPLATE: '“{template}” 서식이 없습니다. 만든 것은 없습니다.',
  SLIP_UNPRINTABLE:
    '안내표를 쓰지 않았습니다. {where}에 있는 “{characters}” 글자는 이 프로그램의 글꼴로 인쇄할 수 없습니다. 한글, 로마자, 키릴 문자, 그리스 문자, 한자, 가나로 바꿔 적거나 안내표를 CSV로 저장해 주세요.',
  WRONG_PASSPHRASE:
    '암호가 맞지 않습니다. 바뀐 것은 없습니다. 안내표의 단어를 하나씩 확인하고 다시 입력해 주세요.',
  PASSPHRASE_MISSING: '암호({whose})가 없습니다. 파일, 환경 변수 또는 터미널로 입력해 주세요.',
  PASSPHRASE_WEAK:
    '추측하기 쉬운 암호입니다. {minimum}자 이상으로 정해 주세요. 무작위 단어 여섯 개가 가장 좋습니다.',
  NOT_A_BUNDLE: '“{file}”은(는) Jurybox 심사 묶음이 아닙니다. 아무것도 열지 않았습니다.',
  BUNDLE_DAMAGED:
    '심사 묶음의 “{member}” 부분이 손상되었습니다. 아무것도 가져오지 않았습니다. 사무국에서 다시 복사해 주세요.',
  BUNDLE_TOO_NEW:
    '더 새로운 Jurybox로 만든 심사 묶음입니다(형식 {format}). 아무것도 가져오지 않았습니다. 이 프로그램을 업데이트해 주세요.',
  SIGNATURE_INVALID:
    '서명이 올바르지 않습니다. 서명한 뒤에 파일이 바뀌었거나 파일에 적힌 사람이 만든 것이 아닙니다. 아무것도 가져오지 않았으니 파일을 다시 요청해 주세요.',
  SIGNER_MISMATCH:
    '안내표를 만든 사무국이 서명한 묶음이 아닙니다. 아무것도 가져오지 않았으니 계속하기 전에 사무국에 문의해 주세요.',
  UNKNOWN_JUROR: '이 심사 묶음에는 심사위원 {juror} 번이 없습니다. 안내표의 번호를 확인해 주세요.',
  WORK_FACTOR_TOO_HIGH:
    '이 파일은 잠금을 푸는 데 한도({limit})를 넘는 계산({logN})을 요구하므로 열지 않았습니다. 악의적인 파일일 수 있습니다.',
  DAMAGED: '{what}이(가) 손상되었거나 바뀌었습니다. 아무것도 가져오지 않았습니다.',
  NOT_FOR_THIS_KEY: '다른 사람을 위해 암호화된 파일이라 여기서는 열 수 없습니다.',
  NOT_A_CARD:
    '“{file}”은(는) 심사위원 카드가 아닙니다. 아무것도 가져오지 않았습니다. 카드는 이름이 .jurycard로 끝나는 파일입니다.',
  CARD_DAMAGED:
    '카드 “{file}”이(가) 손상되었습니다. 아무것도 가져오지 않았습니다. 심사위원에게 다시 보내 달라고 요청해 주세요.',
  CARD_NEEDED:
    '심사위원 {juror}은(는) 이 심사 묶음을 여섯 단어가 아니라 카드로 엽니다. 카드를 만든 컴퓨터에서 열어 주세요.',
  CARD_ELSEWHERE:
    '이 심사 묶음은 다른 컴퓨터의 카드로 여는 것이거나, 사무국이 이 컴퓨터의 카드를 받기 전에 만든 것입니다. 아무것도 가져오지 않았습니다. 그 컴퓨터에서 열거나 사무국에 문의해 주세요.',
  CARD_MISSING:
    '이것을 여는 카드가 이 컴퓨터에 더 이상 없습니다. 바뀐 것은 없습니다. 새 카드로 여는 심사 묶음을 사무국에 요청해 주세요.',
  KEY_STORE_CLOSED:
    '이 컴퓨터의 키 저장소가 카드를 열지 못했습니다. 키 저장소의 잠금을 풀거나 카드를 만든 계정으로 로그인한 뒤 앱에서 다시 시도해 주세요. 바뀐 것은 없습니다.',
  DESK_MISSING: '“{file}”에 심사 책상이 없습니다. 심사 묶음을 다시 열어 만들어 주세요.',
  DESK_EXISTS:
    '이미 열었던 심사 묶음입니다. 점수가 든 책상 “{file}”이(가) 이 컴퓨터에 있으니 암호로 그 책상을 열어 주세요.',
  DESK_LOCKED:
    '심사 책상이 잠겨 있습니다. 저장된 내용은 모두 안전합니다. 잠금을 풀고 계속해 주세요.',
  DESK_IN_USE:
    '“{file}”이(가) 다른 창이나 프로그램에서 열려 있습니다. 먼저 그쪽을 닫아 주세요. 바뀐 것은 없습니다.',
  STORE_DAMAGED:
    '암호화된 파일 “{file}”이(가) 손상되었습니다. 건드리지 않고 그대로 두었습니다. 사본을 보관하고 사무국에 도움을 요청해 주세요.',
  DOCUMENTS_DAMAGED:
    '이 컴퓨터에 있는 문서가 손상되었습니다. 점수와 의견은 안전하니 심사 묶음에서 문서를 다시 가져와 주세요.',
  OTHER_BUNDLE: '이 심사 책상을 만든 심사 묶음이 아닙니다. 바뀐 것은 없으니 그 묶음을 골라 주세요.',
  STORE_TOO_NEW:
    '더 새로운 Jurybox가 저장한 내용입니다(저장소 버전 {version}). 그대로 두었습니다. 이 프로그램을 업데이트해 주세요.',
  NOT_A_TABLE:
    '“{file}”에서 표를 찾을 수 없습니다. 출품작마다 한 줄씩, 칸을 쉼표, 세미콜론 또는 탭으로 나눈 텍스트여야 합니다.',
  TABLE_IS_WORKBOOK:
    '“{file}”은(는) 통합 문서입니다. 그 안의 셀을 선택해 복사한 뒤 여기에 붙여 넣거나, 시트를 CSV로 저장하십시오.',
  ENTRY_EXISTS:
    '출품작 {entry}이(가) 이미 있습니다. 대소문자만 다른 코드는 같은 코드입니다. 다른 코드를 쓰십시오.',
  UNKNOWN_ENTRY: '출품작 {entry}이(가) 여기에 없습니다.',
  UNKNOWN_CRITERION: '이 부문의 심사 기준에 “{criterion}” 항목이 없습니다.',
  UNKNOWN_DOCUMENT: '이 출품작에 속하지 않거나, 이 책상에 열쇠가 주어지지 않은 문서입니다.',
  NOT_ASSIGNED: '출품작 {entry}은(는) 이 심사위원에게 배정되지 않았습니다. 저장한 것은 없습니다.',
  SCORE_OUT_OF_RANGE:
    '“{criterion}” 점수는 {minimum}에서 {maximum}까지 {step} 단위여야 합니다. 저장하지 않았습니다.',
  NOT_APPLICABLE_REFUSED:
    '“{criterion}” 항목은 ‘해당 없음’으로 표시할 수 없습니다. 저장하지 않았습니다.',
  COMMENT_TOO_LONG:
    '의견이 {limit}자를 넘습니다. 줄여 주세요. 마지막으로 저장된 의견은 그대로 있습니다.',
  CONFLICT_NOT_DECLARED:
    '출품작 {entry}와(과) 이해충돌이 있는지 먼저 신고해 주세요. 그때까지 문서는 열리지 않습니다.',
  SHEET_CLOSED:
    '출품작 {entry}의 채점이 닫혀 있습니다({state}). 채점하려면 먼저 그 상태를 취소해 주세요.',
  REASON_MISSING: '출품작 {entry}에 대한 사유가 필요합니다. 바뀐 것은 없습니다.',
  TABLE_INVALID: '“{file}” {line}번째 줄: {problem} 아무것도 가져오지 않았습니다.',
  NOT_A_SCORE_FILE: '“{file}”은(는) Jurybox 점수 파일이 아닙니다. 따로 두었습니다.',
  SCORE_FILE_INVALID: '점수 파일이 {where}에서 규칙에 어긋납니다: {problem}',
  WRONG_PRIZE: '{expected}이(가) 아니라 {found} 상의 점수 파일입니다. 따로 두었습니다.',
  WRONG_ROUND: '{expected}차가 아니라 {found}차 심사의 점수 파일입니다. 따로 두었습니다.',
  WRONG_BUNDLE: '이 사무국이 만들지 않은 심사 묶음에 대한 점수 파일입니다. 따로 두었습니다.',
  WRONG_RUBRIC: '심사 묶음과 다른 심사 기준으로 만든 점수 파일입니다. 따로 두었습니다.',
  NOT_A_JUROR: '{juror} 번은 이 상의 심사위원이 아닙니다. 점수 파일을 따로 두었습니다.',
  OTHER_KEY:
    '{juror}의 점수 파일이 이전과 다른 키로 서명되었습니다. 보류했으며 결과에 들어가지 않습니다. 심사위원에게 직접 확인한 뒤 어느 키를 인정할지 정해 주세요.',
  KEY_NOT_CHOSEN:
    '{juror}의 점수 파일이 인정하지 않기로 한 키로 서명되었습니다. 보관했지만 결과에 들어가지 않습니다.',
  NOT_THE_CARD:
    '{juror}의 점수 파일이라고 되어 있으나 심사 묶음을 만든 카드로 서명되지 않았습니다. 따로 두었으니 심사위원에게 직접 확인해 주세요.',
  TWO_HISTORIES:
    '{juror}의 점수 파일이 같은 판({revision}) 다음에 두 가지로 갈라져 있습니다. 바꾼 것은 없으니 어느 쪽을 인정할지 정해 주세요.',
  HISTORY_NOT_CHOSEN:
    '{juror}의 점수 파일이 인정하지 않기로 한 갈래에 속합니다. 보관했지만 결과에 들어가지 않습니다.',
  UNKNOWN_TRACKER:
    '{juror}의 점수 파일 가운데 고를 수 있는 것 중에 확인 단어가 {tracker}인 것이 없습니다. 바뀐 것은 없습니다.',
  NOTHING_TO_DECIDE: '{juror}의 키도 갈래도 하나뿐이어서 정할 것이 없습니다. 바뀐 것은 없습니다.',
  DECISION_WITHOUT_REASON:
    '{juror}의 점수 파일에 대한 결정에는 사유가 필요합니다. 바뀐 것은 없습니다.',
  CANCELLED: '요청대로 멈췄습니다. 남은 것은 없습니다.',
  BUSY: '다른 작업이 진행 중입니다. 끝날 때까지 기다리거나 멈춰 주세요.',
  USAGE: '{problem}',
  ENGINE_STOPPED: '자료를 관리하는 부분이 멈춰서 다시 시작했습니다. 저장된 내용은 모두 안전합니다.',
  ENGINE_FAILED:
    '자료를 관리하는 부분이 시작되지 않습니다. 저장된 내용은 모두 안전합니다. 다시 시도하거나 컴퓨터를 다시 시작하십시오.',
  INTERNAL:
    '프로그램 내부에서 문제가 생겼습니다. 저장된 내용은 안전하니 다시 시도해 주세요. 기록 번호: {reference}',
}
