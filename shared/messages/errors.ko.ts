import type { ErrorCode } from '../errors.ts'

/** The Korean sentences of `errors.en.ts`, with the same details in braces. */
export const errorsKo: Readonly<Record<ErrorCode, string>> = {
  FILE_MISSING:
    '“{file}” 파일을 찾을 수 없습니다. 옮겨졌거나 이름이 바뀌었을 수 있으니 다시 선택해 주세요.',
  IS_A_FOLDER: '“{file}”은(는) 파일이 아니라 폴더입니다. 파일을 선택해 주세요.',
  LINK_NOT_FOLLOWED:
    '“{file}”은(는) 다른 곳을 가리키는 링크여서 따라가지 않았습니다. 파일 자체를 넣어 주세요.',
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
  OFFICE_THERE:
    '이 상 폴더에는 이미 사무국과 키가 있습니다. 백업으로 바꾸지 않으며, 바뀐 것은 없습니다.',
  NOT_A_BACKUP:
    '“{file}” 파일은 사무국 키의 백업이 아니거나 손상되었습니다. 백업으로 저장한 파일을 골라 주세요.',
  WARNINGS_UNREAD: '아직 읽지 않은 경고가 {count}건 있습니다. 읽은 다음 만들어 주세요.',
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
  CLEAN_ENCRYPTED:
    '“{file}”은(는) 암호화되어 있고 소유자 비밀번호를 알 수 없어 정리한 사본을 만들 수 없습니다. 암호화하지 않은 파일을 신청자에게 요청해 주세요.',
  CLEAN_UNREADABLE:
    '“{file}”의 내용을 모두 읽을 수 없어 정리한 사본을 만들 수 없습니다. 신청자에게 다시 요청하거나 다른 프로그램으로 새로 저장해 주세요.',
  CLEAN_DIFFERENT:
    '“{file}”의 정리한 사본이 원본과 같은 쪽을 보여 주지 못하여 남기지 않았습니다. 원본은 그대로입니다.',
  CLEAN_LEFTOVERS:
    '“{file}”의 정리한 사본에 지워야 할 것이 남게 되어 사본을 남기지 않았습니다. 원본은 그대로입니다.',
  CLEAN_ALREADY: '“{file}”은(는) 이미 정리한 사본입니다.',
  ORIGINAL_MISSING: '“{file}”의 원본이 보관되어 있지 않습니다.',
  ORIGINAL_OLDER:
    '“{file}”은(는) 정리한 사본을 만든 뒤에 바뀌었으므로, 더 오래된 원본을 덮어쓰지 않았습니다. 원본은 “originals” 폴더에 있습니다.',
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
  LOG_BROKEN: '감사 기록이 변조되었습니다. 앞줄과 맞지 않는 줄이 있습니다.',
  LOG_SHORTER: '감사 기록에서 줄이 없어졌습니다. 그때는 {size}줄이었으나 지금은 {lines}줄입니다.',
  LOG_DIFFERS:
    '감사 기록의 처음 {size}줄이 그때의 머리값과 다릅니다. 줄이 바뀌거나 없어지거나 끼워졌거나, 다른 기록의 머리값입니다.',
  NOTHING_SIGNED: '이 심사 책상에서 아직 서명한 것이 없어 확인할 것이 없습니다.',
  NOT_COUNTED: '이 심사 책상의 점수가 반영되었음을 확인하지 못했습니다.',
  NOT_A_RECEIPT:
    '“{file}”은(는) 확인증이 아닙니다. 사무국이 공개한 폴더나 그 안 “receipts” 폴더의 파일 하나를 골라 주세요.',
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
  DESK_OF_ANOTHER:
    '이 심사 묶음은 이 책상과 다른 상, 차수 또는 심사위원의 것이어서 이어서 쓸 수 없습니다. 바뀐 것은 없습니다.',
  DESK_OTHER_OFFICE:
    '이 심사 묶음은 이 책상을 만든 사무국이 아닌 다른 곳에서 서명했습니다. 바뀐 것은 없습니다. 사무국에 연락해 주세요.',
  BUNDLE_OLDER:
    '이 심사 묶음은 책상에 있는 것보다 오래되었습니다. 바뀐 것은 없습니다. 책상을 열거나, 가장 나중에 받은 심사 묶음을 열어 주세요.',
  DESK_OTHER_WORDS:
    '심사 묶음은 열었지만 책상은 이전 안내표의 단어로 열립니다. 그 단어도 입력해 주세요. 그다음부터는 새 단어로 둘 다 열립니다.',
  DESK_OTHER_OPENER:
    '책상은 안내표로 만들었는데 이 심사 묶음은 카드용이거나 그 반대입니다. 책상은 만들 때와 같은 방법으로만 이어집니다. 사무국에 연락해 주세요.',
  NOTHING_TO_GIVE:
    '심사위원에게 줄 것이 없습니다. 집계되는 심사표가 아직 없거나, 볼 수 있고 안내표나 카드가 있는 심사위원이 없습니다.',
  DOCUMENT_GONE:
    '채점한 심사 묶음이 만든 자리에 없고, {entry}의 “{document}”도 그때와 다릅니다. 심사 묶음을 제자리에 돌려놓고 다시 시도해 주세요. 아무것도 만들지 않았습니다.',
  BUNDLE_FOR_READING:
    '심의 회의 전에 읽는 묶음입니다. 채점할 것이 없어서 어떤 심사 책상도 이어서 쓸 수 없습니다. 바뀐 것은 없습니다. 따로 열어 주세요.',
  DESK_FOR_READING:
    '심의 회의 전에 읽는 책상입니다. 여기서는 채점하거나 서명하거나 보내지 않습니다. 매긴 점수는 채점한 책상에 있습니다.',
  STORE_TOO_NEW:
    '더 새로운 Jurybox가 저장한 내용입니다(저장소 버전 {version}). 그대로 두었습니다. 이 프로그램을 업데이트해 주세요.',
  DROP_GONE: '놓은 파일의 목록이 더는 남아 있지 않습니다. 다시 놓으십시오. 복사한 것은 없습니다.',
  NOT_A_TABLE:
    '“{file}”에서 표를 찾을 수 없습니다. 출품작마다 한 줄씩, 칸을 쉼표, 세미콜론 또는 탭으로 나눈 텍스트여야 합니다.',
  TABLE_IS_WORKBOOK:
    '“{file}”은(는) 통합 문서입니다. 그 안의 셀을 선택해 복사한 뒤 여기에 붙여 넣거나, 시트를 CSV로 저장하십시오.',
  ENTRY_EXISTS:
    '출품작 {entry}이(가) 이미 있습니다. 대소문자만 다른 코드는 같은 코드입니다. 다른 코드를 쓰십시오.',
  UNKNOWN_ENTRY: '출품작 {entry}이(가) 여기에 없습니다.',
  UNKNOWN_CATEGORY: '이 차수에는 부문 {category}이(가) 없습니다.',
  DECISION_REPLACED:
    '결정 {decision}은(는) 이미 다른 결정으로 바뀌었습니다. 결정을 다시 확인하고, 지금 유효한 것을 바꾸십시오.',
  DECIDED_ALREADY:
    '결정 {decision}에서 이미 이 상을 정했습니다. 먼저 그 결정을 바꾸거나 취소하십시오.',
  NOTHING_TO_REVOKE: '어느 결정을 취소하는지 지정하십시오.',
  DECISION_NAMES_NONE: '이 결정에는 출품작이 없습니다. 하나 이상 지정하십시오.',
  DECISION_NAMES_ENTRIES: '수상작 없음이나 결정 취소에는 출품작을 지정하지 않습니다.',
  ENTRY_TWICE: '결정에 {entry}이(가) 두 번 들어 있습니다.',
  BALLOT_TWICE: '심사위원 {juror}의 표가 둘입니다. 한 사람이 한 표씩 행사합니다.',
  BALLOT_OUTSIDE_VOTE: '투표 대상이 아닌 “{choice}”에 표가 있습니다.',
  VOTER_IN_CONFLICT:
    '심사위원 {juror}은(는) {entry}과(와) 이해 충돌이 있어 {entry}이(가) 포함된 투표에 참여하지 않습니다.',
  VOTES_TOO_MANY:
    '표({votes})가 투표할 수 있는 심사위원({jurors})보다 많습니다. 다시 세어 주십시오.',
  VOTE_SAYS_OTHERWISE:
    '투표 결과가 이 결정과 다릅니다. 투표한 대로 결정하거나, 투표 없이 결정하고 이유를 적으십시오.',
  MEETING_OPEN: '이미 회의가 진행 중입니다. 먼저 그 회의를 마치십시오.',
  MEETING_NOT_OPEN: '진행 중인 회의가 없습니다. 먼저 회의를 시작하십시오.',
  NO_SHEET_TO_AMEND:
    '{entry}의 채점표가 든 {juror}의 점수 파일 가운데 인정된 것이 없어 수정할 것이 없습니다. 먼저 점수 파일을 받으십시오.',
  SHEET_NOT_AMENDED:
    '이 심사위원에게는 {entry}에 대해 바꿀 점수가 없습니다({state}). 아무것도 수정하지 않았습니다.',
  NOTHING_AMENDED: '{entry}의 점수가 이미 그대로입니다. 아무것도 수정하지 않았습니다.',
  AMENDMENT_WITHOUT_REASON:
    '{entry}의 점수를 수정하려면 사유가 필요합니다. 아무것도 수정하지 않았습니다.',
  AMENDMENT_WITHOUT_WITNESS:
    '사무국이 서명하는 수정에는 입회인의 이름이 필요합니다. {entry}에 대해 아무것도 수정하지 않았습니다.',
  NOTHING_SENT:
    '이 책상에서 아직 점수 파일을 만들지 않아 수정할 것이 없습니다. 점수를 고친 뒤 내보내 주세요.',
  AMENDMENT_INVALID: '수정 파일이 {where}에서 규칙에 어긋납니다: {problem}. 따로 두었습니다.',
  AMENDMENT_OF_OTHER_FILE:
    '{entry}에 대한 {juror}의 수정이 가리키는 점수 파일이 아직 없습니다. 그 점수 파일을 먼저 받은 뒤 수정 파일을 다시 받아 주세요.',
  AMENDMENT_OF_OTHER_KEY:
    '{entry}에 대한 {juror}의 수정이 인정되지 않은 키로 서명되었습니다. 따로 두었으니 어느 키를 인정할지 정한 뒤 다시 받아 주세요.',
  AMENDMENT_TAKEN:
    '{entry}에 대한 {juror}의 수정입니다. 본인 키로 서명되었음을 확인하고 반영했습니다.',
  AMENDMENT_OUT_OF_LINE:
    '{entry}에 대한 {juror}의 수정을 보관했지만 지금은 아무것도 바꾸지 않습니다. 현재 점수에 이어지지 않거나 다른 점수 파일이 인정되었습니다.',
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
  NOT_A_PUBLICATION:
    '“{file}”은(는) 공표 자료가 아닙니다. publication.jws도 SHA256SUMS도 없습니다. 공표된 폴더를 고르십시오.',
  NOTHING_TO_PUBLISH: '인정되는 점수 파일이 아직 없어 공표할 것이 없습니다. 먼저 수집하십시오.',
  PUBLICATION_INVALID: '공표 자료가 확인되지 않습니다. 문제 {problems}건.',
  CANCELLED: '요청대로 멈췄습니다. 남은 것은 없습니다.',
  BUSY: '다른 작업이 진행 중입니다. 끝날 때까지 기다리거나 멈춰 주세요.',
  USAGE: '{problem}',
  ENGINE_STOPPED: '자료를 관리하는 부분이 멈춰서 다시 시작했습니다. 저장된 내용은 모두 안전합니다.',
  ENGINE_FAILED:
    '자료를 관리하는 부분이 시작되지 않습니다. 저장된 내용은 모두 안전합니다. 다시 시도하거나 컴퓨터를 다시 시작하십시오.',
  INTERNAL:
    '프로그램 내부에서 문제가 생겼습니다. 저장된 내용은 안전하니 다시 시도해 주세요. 기록 번호: {reference}',
}
