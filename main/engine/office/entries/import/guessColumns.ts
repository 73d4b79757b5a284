import type { ImportField } from '../../../../../shared/calls/entryViews.ts'

/** How tables name what an entry has, in English and Korean; the surest names first. */
const names: Readonly<Record<ImportField, readonly string[]>> = {
  code: [
    'code',
    'entrycode',
    'entryno',
    'entryid',
    'id',
    'no',
    'number',
    'reference',
    'ref',
    '접수번호',
    '출품번호',
    '응모번호',
    '신청번호',
    '관리번호',
    '코드',
    '번호',
    '연번',
  ],
  category: [
    'category',
    'track',
    'division',
    'section',
    'strand',
    '부문',
    '응모부문',
    '공모부문',
    '신청부문',
    '분야',
    '카테고리',
    '구분',
    '분류',
  ],
  title: [
    'title',
    'projecttitle',
    'projectname',
    'entrytitle',
    'project',
    'entry',
    'name',
    '제목',
    '사업명',
    '프로젝트명',
    '과제명',
    '작품명',
    '출품작명',
    '출품작',
    '프로젝트',
    '공적명',
  ],
  applicant: [
    'applicant',
    'organisation',
    'organization',
    'institution',
    'submittedby',
    'submitter',
    'nominee',
    'candidate',
    'company',
    'agency',
    '신청자',
    '신청기관',
    '기관명',
    '기관',
    '제출기관',
    '제출자',
    '출품자',
    '응모자',
    '단체명',
    '성명',
    '후보자',
    '이름',
  ],
  city: ['city', 'cityname', 'municipality', 'town', '도시', '도시명', '시도', '지역'],
  country: ['country', 'countryname', 'nation', '국가', '국가명', '나라'],
  summary: [
    'summary',
    'abstract',
    'description',
    'overview',
    'synopsis',
    '요약',
    '개요',
    '사업개요',
    '내용요약',
    '주요내용',
    '설명',
    '내용',
  ],
  documents: [
    'documents',
    'document',
    'files',
    'file',
    'filename',
    'filenames',
    'attachments',
    'attachment',
    'pdf',
    '문서',
    '서류',
    '제출서류',
    '첨부파일',
    '첨부',
    '파일명',
    '파일',
  ],
}

const fields = Object.entries(names) as [ImportField, readonly string[]][] // keys are fields by type

/** What each column seems to hold by its name; no field is given to two columns. */
export function guessColumns(header: readonly string[]): readonly (ImportField | null)[] {
  const guesses = header
    .flatMap((name, column) =>
      fields.map(([field]) => ({ column, field, doubt: doubt(name, field) })),
    )
    .filter(({ doubt: value }) => value < Infinity)
    .toSorted((a, b) => a.doubt - b.doubt)
  const found = new Map<number, ImportField>()
  for (const { column, field } of guesses) {
    const isFree = !found.has(column) && ![...found.values()].includes(field)
    if (isFree) found.set(column, field)
  }
  return header.map((_, column) => found.get(column) ?? null)
}

/** A name that is known is surer than one that holds a known name, such as “Name of the city (English)”. */
function doubt(name: string, field: ImportField): number {
  const plain = plainName(name)
  const exact = names[field].indexOf(plain)
  if (exact >= 0) return exact
  const within = names[field].findIndex((known) => known.length > 2 && plain.includes(known))
  // Korean words stand at the end of what they name: 신청 도시명.
  const short = names[field].findIndex(
    (known) => /^[가-힣]{2}$/.test(known) && plain.endsWith(known),
  )
  const place = [within, short].find((found) => found >= 0)
  return place === undefined ? Infinity : 100 + place
}

export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
