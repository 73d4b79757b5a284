import type { cardsEn } from './messages.en.ts'

export const cardsKo: Readonly<Record<keyof typeof cardsEn, string>> = {
  'cards.make': '카드 만들기…',
  'cards.make.title': '이 컴퓨터의 카드 만들기',
  'cards.make.body':
    '카드가 있으면 이 컴퓨터에서 안내표 없이 한 번 눌러 심사 묶음을 엽니다. 카드는 사무국에 보내는 작은 파일이며, 그 열쇠는 이 컴퓨터에만 남고 다른 곳에서는 아무것도 열지 못합니다.',
  'cards.name': '이름',
  'cards.name.help': '사무국이 아는 대로 적어 주세요.',
  'cards.number': '심사위원 번호(알고 있다면)',
  'cards.number.help': '예: J07. 번호는 사무국이 정합니다.',
  'cards.number.wrong': '번호에는 글자, 숫자, 하이픈, 밑줄만 쓸 수 있습니다.',
  'cards.email': '이메일(원한다면)',
  'cards.email.help': '사무국이 볼 수 있습니다. 저절로 보내지는 것은 없습니다.',
  'cards.protect': '카드를 쓸 때마다 암호 묻기',
  'cards.protect.off':
    '암호가 없으면 이 컴퓨터에서 내 계정을 쓸 수 있는 사람은 누구나, 심사 책상이 잠긴 뒤에도 심사 묶음과 심사 책상을 열 수 있습니다.',
  'cards.protect.on':
    '이 암호를 다시 알려 줄 수 있는 사람은 없습니다. 암호가 없으면 심사 책상과 점수를 열 수 없습니다.',
  'cards.passphrase': '카드 암호',
  'cards.passphrase.again': '한 번 더',
  'cards.passphrase.short': '{minimum}자 이상',
  'cards.make.action': '카드 만들기',
  'cards.making': '열쇠를 만드는 중…',
  'cards.title': '이 컴퓨터의 카드',
  'cards.made': '{name} 님의 카드',
  'cards.step.send':
    '카드를 저장해 이메일 등으로 사무국에 보내 주세요. 카드에는 비밀이 들어 있지 않습니다.',
  'cards.step.read':
    '본인의 카드임을 사무국이 알 수 있도록, 이 여섯 단어를 전화로 사무국에 읽어 주세요.',
  'cards.step.open': '심사 묶음을 받으면 이 컴퓨터에서 열어 주세요. 번호는 저절로 찾습니다.',
  'cards.words': '카드의 단어',
  'cards.save': '카드 저장…',
  'cards.saved': '{file}(으)로 저장했습니다.',
  'cards.guard.file':
    '이 컴퓨터에서 내 계정을 쓰는 사람이면 누구나 열 수 있습니다. 키 저장소를 찾지 못해, 내 계정만 읽을 수 있는 파일에 열쇠를 두었습니다.',
  'cards.guard.key-store':
    '이 컴퓨터에서 내 계정을 쓰는 사람이면 누구나 열 수 있습니다. 열쇠는 내 계정의 키 저장소에 있습니다.',
  'cards.guard.passphrase': '카드 암호를 묻습니다.',
  'cards.mine': '내 카드',
  'cards.mine.detail': '{desks, plural, =0 {아직 심사 책상 없음} other {심사 책상 #개를 엶}}',
  'cards.remove': '이 카드 삭제',
  'cards.remove.title': '{name} 님의 카드를 삭제할까요?',
  'cards.remove.body':
    '열쇠가 이 컴퓨터에서 지워지며, 다른 곳에는 없습니다. 이 카드로 여는 심사 묶음은 다시 열 수 없습니다. 사무국이 안내표를 만들거나 새 카드에 맞는 심사 묶음을 만들 수 있습니다.',
  'cards.remove.desks':
    '이 컴퓨터의 심사 책상 {desks, plural, other {#개}}는 이 카드로만 열립니다. 거기에 매긴 점수를 다시는 읽을 수 없으니 먼저 내보내 주세요.',
  'cards.remove.action': '영구히 삭제',
  'cards.bundle.title': '내 카드로 이 심사 묶음이 열립니다',
  'cards.bundle.juror': '{name} 님의 카드로 여는, 심사위원 {juror}의 묶음입니다.',
  'cards.bundle.compare':
    '카드로는 누가 심사 묶음을 만들었는지 알 수 없습니다. 위의 여섯 단어를 사무국이 종이나 전화로 알려 준 단어와 비교해 주세요. 다르면 열지 마세요.',
  'cards.bundle.same': '전에 연 심사 묶음과 같은 키로 서명되었습니다.',
  'cards.bundle.open': '단어가 같음: 열고 가져오기',
  'cards.bundle.protected':
    '카드로 여는 심사 묶음입니다. {name} 님의 카드에 맞는지 보려면 카드 암호를 입력해 주세요.',
  'cards.bundle.slip': '안내표로 열기',
  'cards.bundle.card': '카드로 열기',
  'cards.elsewhere':
    '심사위원 {juror}은(는) 이 컴퓨터에 없는 카드로 이 심사 묶음을 엽니다. 그 카드를 만든 컴퓨터에서 열거나 사무국에 문의해 주세요.',
  'cards.desk.open': '심사 책상 열기',
  'cards.desk.body': '이 컴퓨터의 카드로 열립니다.',
  'cards.desk.missing':
    '이 심사 책상을 여는 카드가 이 컴퓨터에 더 이상 없어 심사 책상을 열 수 없습니다.',
  'cards.wrong': '이 카드의 암호가 아닙니다. 바뀐 것은 없으니 다시 입력해 주세요.',
  'cards.stray':
    '“{file}”은(는) 심사위원의 카드입니다. 사무국이 심사위원 화면에서 해당 심사위원에게 추가합니다.',
  'slips.byCard': '카드로 엽니다. 암호가 없습니다.',
  'jurors.column.opener': '여는 방법',
  'jurors.opener.card': '카드',
  'jurors.opener.slip': '안내표',
  'jurors.card': '카드',
  'jurors.card.none':
    '여섯 단어가 적힌 안내표를 받습니다. 심사위원이 카드를 보냈다면 .jurycard 파일을 여기에 끌어다 놓으세요.',
  'jurors.card.add': '카드 추가…',
  'jurors.card.replace': '바꾸기…',
  'jurors.card.slip': '안내표로 바꾸기',
  'jurors.card.compare': '심사위원이 자기 화면의 단어를 읽어 줍니다. 아래 단어와 같아야 합니다.',
  'jurors.card.dialog': '{juror}에게 이 카드를 추가할까요?',
  'jurors.card.says': '카드에 적힌 이름: {name}, 만든 날: {date}.',
  'jurors.card.call':
    '이 이름으로는 누구나 카드를 만들 수 있으니, {name} 님에게 전화해 카드의 단어를 읽어 달라고 하세요. 아래 단어와 같아야 합니다.',
  'jurors.card.otherName': '카드에는 “{found}”, 이 심사위원은 “{name}”(으)로 되어 있습니다.',
  'jurors.card.otherNumber': '카드에는 심사위원 {found}의 카드라고 적혀 있습니다.',
  'jurors.card.match': '단어가 같음: 추가',
  'jurors.card.rebuild': '이 방법으로 열리도록 심사 묶음을 다시 만드세요.',
}
