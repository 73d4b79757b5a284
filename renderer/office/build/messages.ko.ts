import type { buildEn } from './messages.en.ts'

export const buildKo: Readonly<Record<keyof typeof buildEn, string>> = {
  'build.warnings.accepted': '전에 확인한 주의 {count}개',
  'build.accept.title': '주의 {count}개가 있는 채로 만들겠습니까?',
  'build.accept.body':
    '어떤 주의를 받아들였는지 기록에 남습니다. 내용이 바뀌지 않으면 다시 묻지 않습니다.',
  'build.accept.action': '그래도 만들기…',
  'build.risk.blind': '심사위원이 누구의 출품작인지 알 수도 있습니다({count}개).',
  'build.risk.reading': '심사위원이 문서를 읽거나 찾거나 믿지 못할 수 있습니다({count}개).',
  'build.risk.ranking':
    '순위가 매겨지지 않는 출품작이 있거나, 엄격함과 작품의 질을 구별하지 못할 수 있습니다({count}개).',
  'build.risk.missing': '받은 것 가운데 묶음에 빠진 것이 있을 수 있습니다({count}개).',
  'build.risk.counting': '점수 파일이 거부되거나 점수가 집계되지 않을 수 있습니다({count}개).',
  'build.risk.other': '목록에 있는 그 밖의 주의({count}개).',
  'build.categories': '부문 {count}개',
  'build.jurors': '심사위원',
  'build.openers': '안내표 {slips}장, 카드 {cards}장',
  'build.loads':
    '{spread, plural, =0 {한 사람에 출품작 {most}개} other {한 사람에 출품작 {least}~{most}개}}',
  'build.readers':
    '{spread, plural, =0 {출품작마다 심사위원 {most}명} other {출품작마다 심사위원 {least}~{most}명}}',
  'build.signer': '서명하는 키',
  'build.room': '공간',
  'build.room.needed': '약 {size} 필요',
  'build.room.free': '{size} 남음',
  'build.before': '이전 묶음',
  'build.before.there': '“{file}”: 바뀌지 않은 것은 그대로 가져옵니다',
  'build.before.gone': '“{file}” 파일이 제자리에 없어 모두 새로 씁니다',
  'build.reused': '문서 {documents}개 가운데 {anew}개를 새로 쓰고 나머지는 그대로 가져왔습니다.',
  'slips.again': '이 차수의 안내표',
  'slips.again.body':
    '안내표를 다시 인쇄하거나, 잃어버리거나 남이 본 안내표를 새로 만듭니다. 단어는 화면에 나오지 않습니다.',
  'slips.again.save': '고른 안내표 저장…',
  'slips.renew': '새 안내표…',
  'slips.renew.title': '새 안내표 {count}장을 만들겠습니까?',
  'slips.renew.body':
    '{jurors}: 다음 심사 묶음은 새 단어로 열리므로, 한 번 더 만들어 모두에게 보내 주세요. 이전 안내표로는 그 묶음을 열 수 없습니다. 이미 나간 심사 묶음은 이전 안내표로 계속 열립니다.',
  'slips.renew.action': '새 안내표 만들기',
  'slips.column.state': '안내표',
  'slips.state.valid': '최근 심사 묶음을 엽니다',
  'slips.state.next': '새 단어이며 다음 묶음을 엽니다',
  'slips.state.card': '카드로 엽니다',
  'slips.state.none': '다음에 만들 때 생깁니다',
  'keys.backup': '사무국 키 백업',
  'keys.backup.body':
    'office.db를 잃으면 점수 파일을 열 수 없습니다. 이 파일에는 키와 안내표, 만든 묶음이 들어 있습니다. 키를 잃은 사무국을 이 파일로 복원할 수 있고, age 프로그램으로도 열립니다.',
  'keys.backup.action': '키 백업…',
  'keys.backup.saved': '“{file}”(으)로 저장했습니다. 암호와 따로 보관해 주세요.',
  'keys.backup.passphrase.body':
    '백업 파일은 12자 이상의 별도 암호로 열립니다. 암호를 적어 파일과 다른 곳에 보관해 주세요.',
  'keys.backup.passphrase': '백업 암호',
  'keys.backup.again': '한 번 더',
  'keys.backup.save': '백업 저장…',
}
