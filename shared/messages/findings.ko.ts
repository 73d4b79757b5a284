import type { FindingCode } from '../findings.ts'

/** The Korean sentences of `findings.en.ts`, with the same details in braces. */
export const findingsKo: Readonly<Record<FindingCode, string>> = {
  FILE_MISSING: '파일이 없습니다. 상 폴더에는 이 이름의 파일이 있어야 합니다.',
  FILE_UNREADABLE: '파일을 읽지 못했습니다. 열 수 있는 일반 파일이어야 합니다.',
  FILE_TOO_LARGE: '파일이 {limit}보다 커서 읽지 않았습니다. 표나 글이 든 파일이어야 합니다.',
  FILE_EMPTY: '파일이 비어 있습니다. 첫 줄부터 내용이 있어야 합니다.',
  NOT_UTF8:
    'UTF-8이 아니어서 읽을 수 없는 글자가 있습니다. “CSV UTF-8” 또는 “유니코드(UTF-8)”로 다시 저장해 주세요.',
  YAML_BROKEN:
    'YAML 형식이 올바르지 않습니다: {problem}. “이름: 값” 형태로 쓰고 공백으로 들여쓰기해야 합니다.',
  MEMBER_MISSING: '{where}에 “{member}” 항목이 없습니다. 반드시 있어야 합니다.',
  MEMBER_UNKNOWN: '{where}의 “{member}” 항목은 알 수 없습니다. 철자를 고치거나 줄을 지워 주세요.',
  TYPE_WRONG: '{where}의 종류가 맞지 않습니다. 필요한 종류: {expected}.',
  TEXT_TOO_SHORT: '{where}의 글이 너무 짧습니다. {minimum}자 이상이어야 합니다.',
  TEXT_TOO_LONG: '{where}의 글이 너무 깁니다. {maximum}자 이하여야 합니다.',
  LIST_TOO_SHORT: '{where}의 항목이 너무 적습니다. {minimum}개 이상이어야 합니다.',
  LIST_TOO_LONG: '{where}의 항목이 너무 많습니다. {maximum}개 이하여야 합니다.',
  NUMBER_TOO_SMALL: '{where}의 값이 너무 작습니다. {minimum} 이상이어야 합니다.',
  NUMBER_TOO_LARGE: '{where}의 값이 너무 큽니다. {maximum} 이하여야 합니다.',
  FORM_WRONG: '{where}의 형식이 맞지 않습니다. 필요한 형식: {expected}.',
  NOT_ONE_OF: '{where}의 값은 쓸 수 없습니다. 쓸 수 있는 값: {options}.',
  TOO_MANY_DECIMALS: '{where}의 소수 자리가 너무 많습니다. 두 자리까지 쓸 수 있습니다.',
  WEIGHT_NOT_POSITIVE: '{where}의 값은 0보다 커야 합니다. 기준을 빼려면 심사 기준에서 지워 주세요.',
  SCALE_BOUNDS:
    '척도 {where}이(가) 맞지 않습니다. 최솟값은 최댓값보다 작고 간격은 0보다 커야 합니다.',
  SCALE_STEPS:
    '척도 {where}의 간격으로는 최댓값에 닿지 않습니다. 최솟값에 간격의 정수배를 더해 최댓값이 되어야 합니다.',
  BAND_OFF_SCALE:
    '구간 {where}이(가) 척도에 없는 {from}에서 시작합니다. 심사위원이 줄 수 있는 점수여야 합니다.',
  DUPLICATE_ID:
    '{where}에 id “{id}”이(가) 두 번 있습니다(처음은 {firstLine}번째 줄). id는 한 번씩만 써야 합니다.',
  COMMENT_LENGTHS:
    '{where}에서 의견의 최소 길이가 최대 길이보다 깁니다. minimumLength가 maximumLength를 넘지 않아야 합니다.',
  TIE_BREAK_UNKNOWN:
    '동점 처리에 쓰인 기준 “{criterion}”이(가) 어느 부문에도 없습니다. 기준의 id여야 합니다.',
  ROUND_WRONG: '“{value}”은(는) 심사 차수가 아닙니다. 1부터의 정수를 쓰십시오.',
  DEADLINE_PAST:
    '마감 {deadline}이(가) 지났습니다. 심사위원에게 지난 것으로 보이며, 저절로 닫히는 것은 없습니다.',
  TABLE_BROKEN: '여기부터 표를 읽을 수 없습니다. 여는 따옴표마다 닫는 따옴표가 있어야 합니다.',
  COLUMN_MISSING: '“{column}” 열이 없습니다. 필요한 열: {columns}.',
  COLUMN_UNKNOWN: '“{column}” 열은 알 수 없어 건너뜁니다. 쓸 수 있는 열: {columns}.',
  COLUMN_TWICE: '첫 줄에 “{column}” 열이 두 번 있습니다. 한 번만 있어야 합니다.',
  ROW_LENGTH:
    '이 줄의 칸은 {expected}개여야 하는데 {found}개입니다. 쉼표가 든 글은 따옴표로 묶어야 합니다.',
  VALUE_MISSING: '“{column}” 칸이 비어 있습니다. 반드시 채워야 합니다.',
  VALUE_TOO_LONG: '“{column}” 칸의 글이 너무 깁니다. {maximum}자 이하여야 합니다.',
  CODE_WRONG:
    '“{value}”은(는) {column}(으)로 쓸 수 없습니다. TI-012처럼 영문자, 숫자, 붙임표, 밑줄로 32자까지 써야 합니다.',
  LANGUAGE_UNKNOWN: '“{value}”은(는) 알 수 없는 언어입니다. 쓸 수 있는 값: {options}.',
  UNKNOWN_CATEGORY: '“{category}” 부문이 prize.yaml에 없습니다. 있는 부문: {categories}.',
  UNKNOWN_JUROR: 'jurors.csv에 심사위원 {juror}이(가) 없습니다. 그 파일에 있는 id여야 합니다.',
  UNKNOWN_ENTRY: 'entries.csv에 출품작 {entry}이(가) 없습니다. 그 파일에 있는 번호여야 합니다.',
  DUPLICATE_ENTRY:
    '출품작 {entry}이(가) 두 번 있습니다(처음은 {firstLine}번째 줄). 대소문자와 관계없이 한 번씩만 써야 합니다.',
  DUPLICATE_JUROR:
    '심사위원 {juror}이(가) 두 번 있습니다(처음은 {firstLine}번째 줄). 대소문자와 관계없이 한 번씩만 써야 합니다.',
  DUPLICATE_PAIR:
    '심사위원 {juror}와(과) 출품작 {entry}이(가) 두 번 짝지어져 있습니다(처음은 {firstLine}번째 줄). 한 번만 써야 합니다.',
  CALIBRATION_WRONG:
    'calibration 칸에 “{value}”이(가) 있습니다. 부문의 기준 맞추기용 출품작에는 yes를 쓰고 나머지는 비워 두어야 합니다.',
  CALIBRATION_TWICE:
    '출품작 {entry}은(는) “{category}” 부문의 두 번째 기준 맞추기용 출품작입니다(처음은 {firstLine}번째 줄). 부문마다 하나까지만 둘 수 있습니다.',
  WITHDRAWN_WITHOUT_REASON:
    '출품작 {entry}이(가) 사유 없이 철회되어 있습니다. withdrawn 칸에 사유를 쓰십시오. 예: “2026-11-23 시에서 신청을 취하함”. 나중에 확인하는 사람에게 필요합니다.',
  CARD_NAME_WRONG:
    '심사위원 {juror}의 카드 “{card}”은(는) 파일 이름으로 쓸 수 없습니다. 상 폴더 안의 파일이어야 합니다. 예: cards/J07.jurycard.',
  CARD_MISSING:
    '심사위원 {juror}의 카드 “{card}”이(가) 상 폴더에 없거나 링크입니다. 심사위원이 보낸 .jurycard 파일이 있어야 합니다.',
  CARD_UNREADABLE:
    '심사위원 {juror}의 카드 “{card}”을(를) 읽을 수 없습니다. 이 계정으로 읽을 수 있는 파일이어야 합니다.',
  CARD_DAMAGED:
    '심사위원 {juror}의 “{card}”은(는) 카드가 아니거나 손상되었습니다. 심사위원이 보낸 그대로의 .jurycard 파일이어야 합니다.',
  CARD_SIGNATURE:
    '심사위원 {juror}의 카드 “{card}”의 서명이 올바르지 않습니다. 심사위원이 만든 뒤에 바뀌었습니다. 심사위원이 보낸 그대로의 .jurycard 파일이어야 합니다.',
  CARD_TWICE:
    '심사위원 {juror}의 카드 “{card}”은(는) 이미 {firstLine}행의 다른 심사위원의 카드입니다. 심사위원마다 자기 카드가 있어야 합니다.',
  CARD_OTHER_NAME:
    '심사위원 {juror}의 카드에는 “{found}”, jurors.csv에는 “{name}”(이)라고 적혀 있습니다. 이 심사위원의 카드가 맞는지 확인해 주세요. 두 화면의 여섯 단어가 같아야 합니다.',
  CARD_OTHER_NUMBER:
    '심사위원 {juror}에 있는 카드에는 심사위원 {found}의 카드라고 적혀 있습니다. 올바른 행에 있는지 확인해 주세요.',
  CARD_OTHER_KEY:
    '심사위원 {juror}의 점수 파일 가운데 jurors.csv에 있는 카드와 다른 키로 서명된 것이 이미 있습니다. 그 키가 유효하므로 카드로 서명한 점수 파일은 거부됩니다.',
  NO_ENTRIES: '아직 출품작이 없습니다. entries.csv에 한 줄에 하나씩 있어야 합니다.',
  NO_JURORS: '아직 심사위원이 없습니다. jurors.csv에 한 줄에 한 명씩 있어야 합니다.',
  CATEGORY_WITHOUT_ENTRIES:
    '“{category}” 부문에 출품작이 없습니다. 출품작을 더하거나 prize.yaml에서 부문을 빼 주세요.',
  ENTRY_WITHOUT_READER:
    '출품작 {entry}을(를) 읽는 사람이 없어 순위가 나오지 않습니다. 심사위원이 한 명 이상 있어야 합니다.',
  JUROR_WITHOUT_ENTRIES: '심사위원 {juror}에게 읽을 출품작이 없습니다. 하나 이상 있어야 합니다.',
  ASSIGNED_IN_CONFLICT:
    '심사위원 {juror}에게 이해충돌이 있는 출품작 {entry}이(가) 배정되어 있습니다. 이해충돌이 우선하므로 열쇠를 주지 않습니다.',
  NOT_CONNECTED:
    '“{category}” 부문의 심사위원들이 같은 출품작을 읽지 않는 {parts}개 무리로 나뉘어, 엄격한 심사와 부족한 출품작을 구별할 수 없습니다. 한 무리로 이어져야 합니다.',
  READERS_TOO_FEW:
    '출품작 {entry}을(를) 읽는 사람은 {readers}명이지만, 규칙에 따르면 완성된 채점표가 {needed}개 있어야 순위가 나옵니다.',
  CHANGED_SINCE_BUILD:
    '규칙, 채점표, 심사 차수 또는 기준 맞추기용 출품작이 마지막 심사 묶음과 다릅니다. 새로 묶기 전까지 결과는 그 묶음을 따릅니다.',
  TWO_HISTORIES:
    '같은 판({revision}) 다음에 서로 다른 {juror}의 점수 파일이 둘 있습니다. 심사위원에게 어느 것이 맞는지 확인하고 점수 모으기에서 정하기 전까지는 둘 다 세지 않습니다.',
  KEY_UNDECIDED:
    '{juror}의 점수 파일이 다른 키로 서명되어 보류되어 있습니다. 심사위원에게 직접 확인하고 점수 모으기에서 어느 키를 인정할지 정해 주세요.',
  ENTRY_WITHOUT_DOCUMENTS: '출품작 {entry}에 문서가 없습니다. PDF가 하나 이상 있어야 합니다.',
  DOCUMENT_NAME_WRONG:
    '출품작 {entry}: “{document}”은(는) 파일 이름이 아닙니다. application.pdf처럼 폴더 없이 써야 합니다.',
  DOCUMENT_TWICE:
    '출품작 {entry}에 “{document}”이(가) 두 번 적혀 있습니다. 문서는 한 번씩만 써야 합니다.',
  DOCUMENT_MISSING:
    '출품작 {entry}: “{document}” 파일이 없습니다. documents/{entry} 안에 있어야 합니다.',
  DOCUMENT_LINKED:
    '출품작 {entry}: “{document}” 파일은 링크로 연결되어 있고, 링크는 따라가지 않습니다. 파일 자체가 documents/{entry} 안에 있어야 합니다.',
  DOCUMENT_TOO_LARGE:
    '출품작 {entry}: “{document}” 파일이 {limit}보다 큽니다. 더 작은 PDF이거나 여러 개로 나뉘어야 합니다.',
  DOCUMENT_UNNAMED:
    '“{document}” 파일이 어느 출품작에도 적혀 있지 않아 심사위원에게 가지 않습니다. entries.csv에 적거나 치워 주세요.',
  DOCUMENT_NAME_TELLS:
    '출품작 {entry}은(는) 블라인드로 심사하는데, 심사위원이 읽는 문서 이름 “{document}”에 “{name}”이(가) 들어 있습니다. 다른 이름을 쓰십시오.',
  TEXT_TELLS:
    '출품작 {entry}은(는) 블라인드로 심사하는데, 심사위원이 읽는 제목이나 요약에 “{name}”이(가) 들어 있습니다.',
  REQUIRED_DOCUMENT_MISSING:
    '출품작 {entry}에 필수 문서가 없습니다: {title}. 이름이 “{document}”(으)로 시작하는 PDF여야 합니다.',
  PDF_NOT_PDF: '출품작 {entry}: 이름과 달리 PDF가 아닙니다. PDF 파일이어야 합니다.',
  PDF_DAMAGED: '출품작 {entry}: 손상되어 열리지 않는 PDF입니다. 신청자에게 다시 요청해 주세요.',
  PDF_UNREADABLE:
    '출품작 {entry}: 읽는 데 시간이나 메모리가 너무 많이 드는 PDF입니다. 다른 프로그램으로 다시 저장해 주세요.',
  PDF_PASSWORD:
    '출품작 {entry}: 비밀번호가 걸려 심사위원이 읽을 수 없는 PDF입니다. 비밀번호 없이 저장해 주세요.',
  PDF_ENCRYPTED: '출품작 {entry}: 열리기는 하지만 암호화되어 있고 사용이 제한된 PDF입니다.',
  PDF_PAGES_BROKEN:
    '출품작 {entry}: 그릴 수 없는 쪽이 {pages}쪽 있는 PDF입니다. 다시 요청하거나 새로 저장해 주세요.',
  PDF_JAVASCRIPT:
    '출품작 {entry}: 자바스크립트가 든 PDF입니다. 여기서는 실행되지 않지만 다른 프로그램에서는 실행될 수 있습니다.',
  PDF_ATTACHMENTS:
    '출품작 {entry}: 파일 {count}개가 첨부된 PDF입니다. 심사위원에게는 보이지 않습니다.',
  PDF_LAUNCH:
    '출품작 {entry}: 프로그램을 실행하려는 PDF입니다. 여기서는 실행되지 않지만 다른 곳에서는 실행될 수 있습니다.',
  PDF_FORM_ACTION:
    '출품작 {entry}: 입력한 내용을 보내는 양식이 든 PDF입니다. 여기서는 아무것도 보내지 않습니다.',
  PDF_LINKS: '출품작 {entry}: 웹 링크가 {count}개 있는 PDF입니다. 여기서는 열리지 않습니다.',
  PDF_OTHER_ACTIONS:
    '출품작 {entry}: 다른 파일을 열거나 무언가를 재생하는 동작이 {count}개 든 PDF입니다. 여기서는 실행되지 않지만 다른 곳에서는 실행될 수 있습니다.',
  PDF_MEDIA:
    '출품작 {entry}: 동영상, 소리 또는 입체 모형이 {count}개 든 PDF입니다. 심사위원에게는 그림으로만 보입니다.',
  PDF_NAMES:
    '출품작 {entry}: 본문이 아닌 곳에 만든 사람({names})이 적힌 PDF입니다. 익명으로 심사하는 부문에서는 심사위원이 알아서는 안 됩니다.',
  PDF_METADATA:
    '출품작 {entry}: 본문이 아닌 곳에 정보({facts})가 적힌 PDF입니다. 익명으로 심사하는 부문에서는 신청자가 드러날 수 있습니다.',
  PDF_SIGNED:
    '출품작 {entry}: 전자 서명된 PDF입니다. 정리한 사본에서는 서명이 더 이상 유효하지 않으며, 원본의 서명은 그대로입니다.',
  PDF_XFA:
    '출품작 {entry}: 여기서 표시하지 않는 XFA 양식으로 된 PDF입니다. PDF로 인쇄하여 그 파일을 사용해 주세요.',
  PDF_NOT_EXAMINED:
    '출품작 {entry}: 열리기는 하지만 구조 때문에 내용을 모두 살펴볼 수 없는 PDF입니다.',
  PDF_FONTS_MISSING:
    '출품작 {entry}: 글꼴({fonts})이 빠져 모양이 달라질 수 있는 PDF입니다. 글꼴을 포함해 저장해 주세요.',
  PDF_NO_TEXT:
    '출품작 {entry}: 글자 없이 그림만 있는 PDF입니다. 읽을 수는 있지만 검색하거나 인용할 수 없습니다.',
}
