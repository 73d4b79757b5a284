import type { readerEn } from './messages.en.ts'

export const readerKo: Readonly<Record<keyof typeof readerEn, string>> = {
  'reader.documents': '문서',
  'reader.tools': '문서 도구',
  'reader.frame': '문서: {title}',
  'reader.thumbnails': '쪽 미리보기',
  'reader.outline': '목차',
  'reader.outline.none': '이 문서에는 목차가 없습니다.',
  'reader.page': '{page}쪽',
  'reader.pageBox': '쪽 번호 또는 이름',
  'reader.pageOf': '/ {pages}',
  'reader.pageOfLabelled': '({page} / {pages})',
  'reader.previousPage': '이전 쪽',
  'reader.nextPage': '다음 쪽',
  'reader.zoomOut': '축소',
  'reader.zoomIn': '확대',
  'reader.zoom': '배율',
  'reader.fitWidth': '너비에 맞춤',
  'reader.fitPage': '쪽에 맞춤',
  'reader.rotate': '회전',
  'reader.region': '영역 선택',
  'reader.find': '찾기',
  'reader.find.close': '찾기 닫기',
  'reader.find.next': '다음 결과',
  'reader.find.previous': '이전 결과',
  'reader.find.all': '모두 표시',
  'reader.find.count': '{total}개 중 {current}',
  'reader.find.none': '결과 없음',
  'reader.find.searching': '찾는 중…',
  'reader.find.unreadable': '{pages}개 쪽에는 글이 없음',
  'reader.opening': '“{title}”을(를) 여는 중…',
  'reader.failed.password.title': '암호로 보호된 문서입니다',
  'reader.failed.password.juror':
    '“{title}”은(는) 암호가 있어야 열 수 있는데 암호가 함께 오지 않았습니다. 사무국에 알려 주세요. 채점은 계속할 수 있습니다.',
  'reader.failed.password.office':
    '“{title}”은(는) 암호가 있어야 열 수 있습니다. 이대로는 어느 심사위원도 읽을 수 없으니 암호 없는 사본을 신청자에게 요청해 주세요.',
  'reader.failed.damaged.title': '손상된 문서입니다',
  'reader.failed.damaged.juror':
    '“{title}”은(는) 파일이 손상된 채로 와서 보여 줄 수 없습니다. 사무국에 알려 주세요. 채점은 계속할 수 있습니다.',
  'reader.failed.damaged.office':
    '“{title}”은(는) 파일이 손상되어 보여 줄 수 없습니다. 이대로는 어느 심사위원도 읽을 수 없으니 온전한 사본을 신청자에게 요청해 주세요.',
  'reader.failed.unreadable.title': '문서를 읽지 못했습니다',
  'reader.failed.unreadable.juror':
    '지금 이 컴퓨터에서 “{title}”을(를) 읽지 못했습니다. 점수는 안전합니다.',
  'reader.failed.unreadable.office': '지금 이 컴퓨터에서 “{title}”을(를) 읽지 못했습니다.',
  'reader.failed.tryAgain': '다시 시도',
  'reader.stopped.title': '쪽을 보여 주는 데 너무 오래 걸렸습니다',
  'reader.stopped.juror':
    '“{title}” 때문에 문서 보기가 멈춰 닫았습니다. 점수는 안전하며 채점은 계속할 수 있습니다.',
  'reader.stopped.office':
    '“{title}” 때문에 문서 보기가 멈춰 닫았습니다. 심사위원에게서도 멈출 수 있습니다.',
  'reader.stopped.page.juror':
    '“{title}”의 {page}쪽 때문에 문서 보기가 멈춰 닫았습니다. 점수는 안전합니다. 다시 열면 그 쪽은 빼고 보여 줍니다.',
  'reader.stopped.page.office':
    '“{title}”의 {page}쪽 때문에 문서 보기가 멈춰 닫았습니다. 심사위원에게서도 멈출 수 있습니다. 다시 열면 그 쪽은 빼고 보여 줍니다.',
  'reader.stopped.again': '다시 보기',
  'reader.link': '문서 안의 링크',
  'reader.pageFailed': '{page}쪽을 보여 줄 수 없습니다. 다른 쪽에는 문제가 없습니다.',
  'reader.none': '문서 없음',
  'reader.none.body': '이 출품작에는 문서가 없습니다.',
}
