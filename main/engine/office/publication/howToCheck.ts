import type { Publication } from '../../../../shared/format/publication.ts'

/** What lies in the folder and how it is checked, in both languages, for who opens it in ten years. */
export function howToCheck(
  { title, edition, roundTitle, naming }: Omit<Publication, 'files' | 'log'>,
  words: readonly string[],
): string {
  const signer = words.join(' ')
  const isNamed = naming === 'named'
  return `${title}, ${edition}, ${roundTitle}

HOW TO CHECK THIS PUBLICATION

The ranking in results.json follows from the jurors' sheets in sheets/, the amendments in
amendments.json and the rule in prize.json, and from nothing else. Anybody can make it again.

With Jurybox:   jurybox verify FOLDER --signer "${signer}"
                or "Verify a publication" on the program's start screen.
                Ask the secretariat for the six words, and not this file:
                whoever changes a publication could change this file too.

Without it:     sha256sum -c SHA256SUMS        no file was changed
                publication.jws                JWS (RFC 7515), Ed25519: the list of all files with their
                                               SHA-256, signed by the office
                sheets.csv                     every mark that counts, for a spreadsheet
                docs/verify-by-hand.md of Jurybox goes through all of it with sha256sum, openssl and
                a spreadsheet.

prize.json        the prize, its rubrics and its rule as they were signed before anybody scored
entries.json      the entries; which are out of the results, and why
sheets/           each juror's sheets as they were sent${isNamed ? '' : ' (letters stand for jurors; their order tells nothing)'}
${isNamed ? 'signed/           the score files as the jurors signed them (where comments are published)\namendments/       the amendments as they were signed\n' : ''}amendments.json   marks that were changed in the meeting, with the reasons
decisions.json    what the jury decided
results.json      what follows: ranking, exact totals, tie-breaks, exclusions, figures
results.csv       the ranking as a table
log.jsonl         the office's log; publication.jws holds the root of its tree (RFC 6962)
receipts/         for each juror: proof that the score file of this tracker is in the log

이 공표 자료를 확인하는 방법

results.json의 순위는 sheets/의 심사표, amendments.json의 정정, prize.json의 규칙에서 나오며 그 밖의
것에서 나오지 않습니다. 누구나 다시 계산할 수 있습니다.

Jurybox로:      jurybox verify 폴더 --signer "${signer}"
                또는 프로그램 시작 화면의 “공표 자료 확인”.
                여섯 단어은 이 파일이 아니라 사무국에 물어 확인하십시오.
프로그램 없이:  sha256sum -c SHA256SUMS        바뀐 파일이 없음을 확인합니다
                publication.jws                모든 파일의 SHA-256 목록에 사무국이 한 서명
                                               (JWS, Ed25519)
                sheets.csv                     인정된 모든 점수, 스프레드시트용
`
}
