import type { givenEn } from './messages.en.ts'

/** 심의 회의 전에 읽는 책상의 말. */
export const givenKo: Readonly<Record<keyof typeof givenEn, string>> = {
  'given.reading': '심의 회의 전 검토용',
  'given.notice.named':
    '심사위원 전체의 심사표가 이름과 함께 있습니다. 여기서는 채점하거나 보내지 않으며, 메모와 형광 표시는 본인만 볼 수 있습니다.',
  'given.notice.anonymised':
    '심사위원 전체의 심사표입니다. 누가 매겼는지는 출품작마다 새로 뽑은 글자로만 나타나며, 본인 것은 따로 표시됩니다. 여기서는 채점하거나 보내지 않으며, 메모와 형광 표시는 본인만 볼 수 있습니다.',
  'given.notice.borda':
    '심사위원 전체의 심사표입니다. 심사위원별로 출품작을 비교하는 규칙이라 한 부문 안에서는 같은 글자가 같은 심사위원이며, 본인 것은 따로 표시됩니다. 여기서는 채점하거나 보내지 않습니다.',
  'given.notice.keep': '심사 내용은 비밀이니 다른 사람에게 보이지 마십시오.',
  'given.entries': '검토할 출품작',
  'given.category.all': '전체 부문',
  'given.categories': '부문',
  'given.column.rank': '순위',
  'given.column.score': '점수',
  'given.column.spread': '편차',
  'given.column.sheets': '심사표',
  'given.column.own': '내 점수',
  'given.rank.help':
    '순위는 볼 수 있는 출품작 사이의 순위입니다. 이해충돌로 볼 수 없는 출품작은 빈자리를 남기지 않습니다.',
  'given.noRank': '순위 없음',
  'given.toDesk': '전체 출품작으로',
  'given.scores': '점수',
  'given.scores.width': '점수 칸 너비',
  'given.list.width': '목록 너비',
  'given.standing': '{rank, select, none {순위 없음} other {{rank}위}} · {score}점 · 편차 {spread}',
  'given.points': '심사위원 전체의 점수',
  'given.you': '나',
  'given.criterion': '심사 기준',
  'given.total': '총점(0~100)',
  'given.amended': '정정됨, 이전 {was}',
  'given.amended.unscored': '미채점',
  'given.abstained': '{who}: 기권했습니다.',
  'given.abstained.reason': '{who}: 기권했습니다. {reason}',
  'given.recused': '{who}: 이해충돌로 회피했습니다.',
  'given.comments': '의견과 인용한 쪽',
  'given.comments.none': '의견을 쓴 심사위원이 없습니다.',
  'given.comments.leftOut': '사무국이 의견과 인용한 쪽을 뺐습니다.',
  'given.overall': '출품작 전체에 대하여',
  'given.amendments': '정정',
  'given.amendments.witnessed': '입회인 앞에서',
  'given.waiting': '점수를 읽는 중입니다 …',
  'unlock.given.title': '심의 회의 전 검토용',
  'unlock.given.body':
    '볼 수 있는 출품작과 심사위원 전체의 점수가 들어 있습니다. 채점한 책상과 별도의 책상이 만들어지며, 여기서는 채점할 수 없습니다.',
  'start.recent.given': '{round} · {juror} · 회의 전 검토용',
}
