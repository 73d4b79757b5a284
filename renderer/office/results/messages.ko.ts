import type { figuresEn } from './messages.en.ts'

export const figuresKo: Readonly<Record<keyof typeof figuresEn, string>> = {
  'results.view.methods': '다른 방법',
  'methods.title': '다른 방법으로 본 순위',
  'methods.none': '순위가 있는 출품작이 아직 없습니다',
  'methods.top': '살펴볼 상위',
  'methods.noFigure': '값 없음',
  'methods.same':
    '{moved, plural, =0 {바뀌는 것이 없습니다} other {상위 {top}건은 그대로, #건의 순위가 바뀝니다}}',
  'methods.changed': '상위 {top}건에 들어옴: {enters}, 빠짐: {leaves}',
  'methods.enters': '진입',
  'methods.leaves': '탈락',
  'methods.up': '{places}계단 위',
  'methods.down': '{places}계단 아래',
  'methods.rankBy': '순위, {name}',
  'methods.changeBy': '변화, {name}',
  'method.mean': '평균',
  'method.mean.body':
    '합계를 그대로 평균한 값입니다. 채점한 사람이 적을수록 엄격하거나 후한 한 사람의 영향이 큽니다.',
  'method.trimmed': '절사 평균',
  'method.trimmed.body':
    '가장 높은 합계와 가장 낮은 합계를 뺀 평균입니다. 규칙이 정한 수만큼, 정하지 않았으면 하나씩 뺍니다.',
  'method.median': '중앙값',
  'method.median.body': '가운데 합계입니다. 극단적인 합계 하나로는 달라지지 않습니다.',
  'method.z': 'z 점수',
  'method.z.body':
    '심사위원마다 자기 평균에서 얼마나 떨어졌는지를 자기 퍼짐으로 재어 평균합니다. 채점표가 다섯 장은 있어야 하며, 가장 좋은 출품작을 맡은 심사위원에게는 공평하지 않습니다.',
  'method.leastSquares': '엄격함 보정',
  'method.leastSquares.body':
    '최소제곱법으로 심사위원마다의 엄격함을 뺀 출품작의 값입니다. 함께 읽은 출품작으로 심사위원들이 이어져 있어야 합니다.',
  'method.borda': '보르다',
  'method.borda.body':
    '심사위원이 매긴 순서만 봅니다. 다른 출품작 가운데 그보다 낮게 둔 비율을 평균합니다.',
  'method.kemeny': '케메니',
  'method.kemeny.body':
    '두 출품작씩 견준 심사위원들의 판단과 가장 적게 어긋나는 순서입니다. 열두 건까지만 정확히 찾으며, 똑같이 좋은 순서가 여럿일 수 있습니다.',
  'figures.title': '일치도, 심사위원, 기준',
  'figures.agreement': '심사위원들의 의견이 얼마나 같은가',
  'figures.agreement.body':
    '1은 완전한 일치, 0은 우연과 같은 정도입니다. 일치도가 낮으면 이웃한 순위의 차이를 믿지 않아야 합니다.',
  'figures.about': '일치도의 대상',
  'figures.about.totals': '합계',
  'figures.copy': '표 복사',
  'figures.meaning': '무슨 뜻인가',
  'figures.column.figure': '지표',
  'figures.column.value': '값',
  'figures.column.interval': '95%',
  'figures.column.test': '검정',
  'figures.column.says': '알려 주는 것',
  'figures.bounds': '{from}에서 {to}',
  'figures.test.f': 'F({df1}, {df2}) = {f}, {p}',
  'figures.test.chi': 'χ²({df}) = {chi}, {p}',
  'figures.block': 'ICC와 W는 {jurors}이(가) 모두 채점한 {entries}(으)로 계산했습니다.',
  'figures.block.many': 'ICC와 W는 {jurors}이(가) 모두 채점한 출품작 {count}건으로 계산했습니다.',
  'figures.help.alpha': '크리펜도르프 α',
  'figures.help.alpha.body':
    '1에서, 우연이라면 있을 불일치에 대한 실제 불일치의 비를 뺀 값입니다. 심사위원마다 다른 출품작을 읽었어도 있는 채점표를 그대로 씁니다. 명목은 똑같은 점수를, 서열은 같은 순서를, 등간은 작은 차이를, 비율은 크기에 견준 작은 차이를 봅니다. 비율의 0은 척도의 맨 아래입니다.',
  'figures.help.icc': 'ICC',
  'figures.help.icc.body':
    '모든 차이 가운데 출품작에서 온 몫입니다. (1)은 출품작마다 심사위원이 다르다고 보고, (2)는 엄격함의 차이를 불일치로 세며, (3)은 그것을 눈감아 줍니다. 둘째 수가 1이면 심사위원 한 명, k이면 이 심사위원단의 평균에 대한 값입니다. (2)가 (3)보다 훨씬 낮으면 심사위원마다 엄격함이 다르다는 뜻입니다.',
  'figures.help.kendallW': '켄들의 W',
  'figures.help.kendallW.body':
    '심사위원들의 순위가 얼마나 같은지입니다. 1은 같은 순서, 0은 공통점 없음입니다. 동점은 보정했습니다.',
  'figures.help.interval': '95%',
  'figures.help.interval.body':
    '우연에 따라 값이 있을 수 있는 범위입니다. α는 출품작을 점수째로 1,000번 다시 뽑아, ICC는 슈라우트와 플라이스의 식으로 구했습니다.',
  'figures.help.test': '검정',
  'figures.help.test.body':
    'p는 우연만으로 출품작이 이만큼 갈릴 확률입니다. 의견이 많이 일치한다는 뜻은 아닙니다.',
  'figures.jurors': '심사위원마다 어떻게 채점하는가',
  'figures.jurors.body':
    '엄격함은 합계 점수로 나타내며 0보다 작으면 엄격합니다. 마침 읽게 된 출품작의 수준과는 갈라서 계산합니다. 순위는 달라지지 않습니다.',
  'figures.totals':
    '최저 {lowest}, 가운데 절반 {lower}에서 {upper}, 중앙값 {median}, 최고 {highest}',
  'figures.criteria': '기준마다 어떻게 쓰였는가',
  'figures.criteria.body': '세는 채점표 모두에서, 기준마다의 척도를 0에서 100으로 나타낸 값입니다.',
  'figures.pairs': '기준들이 얼마나 함께 움직이는가',
  'figures.pairs.body':
    '모든 채점표에서 본 두 기준의 상관입니다. 1에 가까우면 같은 것을 말하고, 0에 가까우면 서로 상관이 없으며, 0보다 작으면 반대로 갑니다.',
  'figure.alphaNominal': '크리펜도르프 α(명목)',
  'figure.alphaNominal.body': '똑같은 점수를 주었는지',
  'figure.alphaOrdinal': '크리펜도르프 α(서열)',
  'figure.alphaOrdinal.body': '점수 순서의 일치',
  'figure.alphaInterval': '크리펜도르프 α(등간)',
  'figure.alphaInterval.body': '점수의 일치. 빠진 채점표가 있어도 계산됩니다',
  'figure.alphaInterval.short': 'α(등간)',
  'figure.alphaInterval.sentence':
    '이 기준의 크리펜도르프 α입니다. 심사위원들이 이 기준에서 얼마나 일치하는지를 나타내며 1은 완전한 일치, 0은 우연과 같습니다.',
  'figure.alphaRatio': '크리펜도르프 α(비율)',
  'figure.alphaRatio.body': '점수 크기에 견준 일치',
  'figure.alphaBounds.short': 'α의 95%',
  'figure.alphaBounds.sentence': '이런 출품작을 다르게 읽었다면 α가 있을 수 있는 범위입니다.',
  'figure.icc11': 'ICC(1,1)',
  'figure.icc11.body': '출품작마다 심사위원이 다를 때 한 심사위원',
  'figure.icc21': 'ICC(2,1)',
  'figure.icc21.body': '한 심사위원이 다른 심사위원을 얼마나 대신할 수 있는가',
  'figure.icc31': 'ICC(3,1)',
  'figure.icc31.body': '엄격함의 차이를 눈감아 줄 때 같은 값',
  'figure.icc1k': 'ICC(1,k)',
  'figure.icc1k.body': '출품작마다 심사위원이 다를 때 그만큼의 평균',
  'figure.icc2k': 'ICC(2,k)',
  'figure.icc2k.body': '이 심사위원단의 평균을 다른 심사위원단이 얼마나 되풀이할 수 있는가',
  'figure.icc3k': 'ICC(3,k)',
  'figure.icc3k.body': '엄격함의 차이를 눈감아 줄 때 같은 값',
  'figure.kendallW': '켄들의 W',
  'figure.kendallW.body': '순위의 일치',
  'figure.severity': '엄격함',
  'figure.severity.body':
    '이 심사위원이 다른 이들에 견주어 더하거나 빼는 점수입니다. 0보다 작으면 엄격합니다.',
  'figure.severityInterval': '그 95%',
  'figure.severityInterval.body':
    '엄격함이 있을 수 있는 범위입니다. 0이 들어 있으면 엄격하다거나 후하다고 말할 수 없습니다.',
  'figure.totals': '합계, 0에서 100',
  'figure.totals.body': '선은 최저에서 최고 합계까지, 상자는 가운데 절반, 굵은 금은 중앙값입니다.',
  'figure.spread': '퍼짐',
  'figure.spread.body':
    '심사위원이 준 합계의 표준편차입니다. 모두에게 비슷한 점수를 주면 작습니다.',
  'figure.spread.short': '퍼짐',
  'figure.spread.sentence':
    '모든 채점표의 표준편차입니다. 거의 퍼지지 않는 기준은 순위를 거의 가르지 못합니다.',
  'figure.correlation': '다른 이와의 상관',
  'figure.correlation.body':
    '같은 출품작에 대한 다른 심사위원들의 평균과의 상관입니다. 1은 같은 방향, 0은 상관 없음, 0보다 작으면 반대 방향입니다.',
  'figure.identical': '같은 합계',
  'figure.identical.body': '가장 자주 준 합계가 채점표에서 차지하는 비율입니다.',
  'figure.residual': '잔차',
  'figure.residual.body':
    '출품작의 수준과 엄격함으로 설명되지 않는 부분의 평균 제곱이며, 보통 심사위원이 1입니다. 1보다 훨씬 크면 짐작하기 어렵고, 훨씬 작으면 지나치게 고릅니다. 오차의 크기를 모두 같게 보면 인핏과 아웃핏은 이 값 하나입니다. 채점표 다섯 장이 있어야 합니다.',
  'figure.criterionMean.short': '평균',
  'figure.criterionMean.sentence': '세는 채점표 모두의 평균입니다.',
  'figure.lowest.short': '최저점',
  'figure.lowest.sentence': '척도의 맨 아래 점수가 차지하는 비율입니다.',
  'figure.highest.short': '최고점',
  'figure.highest.sentence': '척도의 맨 위 점수가 차지하는 비율입니다.',
  'figure.discrimination.short': '변별도',
  'figure.discrimination.sentence':
    '같은 채점표의 나머지 기준 합계와의 상관입니다. 0에 가깝거나 작으면 다른 것을 재는 기준입니다.',
}
