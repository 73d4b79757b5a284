/** What a receipt comes to: the verdict, and a sentence for each step as it holds, stays open or fails. */
export const receiptEn = {
  'receipt.verdict.counted': 'Your scores were counted as you signed them.',
  'receipt.verdict.earlier':
    'An earlier revision of yours was counted, not the last one that you signed.',
  'receipt.verdict.fails': 'This does not show that your scores were counted.',
  'receipt.verdict.absent': 'No file of yours is among those that were counted.',
  'receipt.holds.signature':
    'The secretariat that made your bundle signed it, for this prize and round.',
  'receipt.holds.log': 'Your file is line {line} of the {lines} lines of the secretariat’s log.',
  'receipt.holds.sheets': 'The sheets that were published are the ones that you signed.',
  'receipt.holds.rules': 'The rule and the rubrics are those of your bundle.',
  'receipt.open.signature': 'The signature could not be checked.',
  'receipt.open.log': 'Whether your file is in the log cannot be said without a good signature.',
  'receipt.open.sheets':
    'The published sheets were not looked at: choose the whole folder of the publication for that.',
  'receipt.open.rules': 'The rule and the rubrics could not be compared.',
  'receipt.problem.other-signer':
    'It is not signed by the secretariat that made your bundle, or it was changed.',
  'receipt.problem.other-round': 'It is of another prize, edition or round.',
  'receipt.problem.other-juror': 'The receipt is for another score file than yours.',
  'receipt.problem.not-in-log':
    'It does not prove that your file is in the log: the receipt was changed.',
  'receipt.problem.other-log': 'The log of the receipt is not the log of the publication.',
  'receipt.problem.file-changed': 'A published file was changed or is missing.',
  'receipt.problem.no-sheets': 'Your sheets are not among those that were published.',
  'receipt.problem.sheets-differ':
    'The published sheets are not the ones that you signed. Entries:',
  'receipt.problem.rubrics-differ': 'The rubrics are not those that you scored by.',
  'receipt.problem.rule-differs': 'The rule is not the one of your bundle.',
} as const
