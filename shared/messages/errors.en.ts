import type { ErrorCode } from '../errors.ts'

/**
 * One sentence or two for each error, for the window and the command line alike: what happened, what
 * is safe, what to do. A word in braces is a detail of the error.
 */
export const errorsEn: Readonly<Record<ErrorCode, string>> = {
  FILE_MISSING: '“{file}” is not there. It may have been moved or renamed; choose it again.',
  IS_A_FOLDER: '“{file}” is a folder, not a file. Choose the file itself.',
  LINK_NOT_FOLLOWED:
    '“{file}” is a link to somewhere else and was not followed. Give the file itself.',
  NOT_A_FOLDER: '“{file}” is not a folder. Choose the folder itself.',
  NO_PERMISSION:
    'This computer does not allow reading or writing “{file}”. Nothing was changed; choose another place or ask for access.',
  DISK_FULL:
    'The disk is full, so “{file}” could not be written. What was saved before is safe; free some space and try again.',
  FILE_EXISTS: '“{file}” already exists and was left as it is. Choose another name.',
  FILE_TOO_LARGE: '“{file}” is larger than the limit of {limit}. Nothing was read from it.',
  FILE_UNREADABLE:
    '“{file}” could not be read to its end. The disk or stick may be failing; copy the file again and retry.',
  FOLDER_NOT_EMPTY: 'The folder “{file}” is not empty and was left as it is. Choose an empty one.',
  PRIZE_INVALID:
    'The prize folder has mistakes (how many: {problems}). Nothing was built or changed. The first one: {first}',
  NOT_A_PRIZE:
    '“{file}” is not a prize folder: it holds no prize.yaml. Choose the folder that does.',
  OFFICE_LOCKED: 'The office is locked. Give the office passphrase first.',
  OFFICE_THERE:
    'This prize folder has an office with its keys. A backup never replaces it; nothing was changed.',
  NOT_A_BACKUP:
    '“{file}” is not a backup of an office’s keys, or it is damaged. Choose the file that was written as one.',
  WARNINGS_UNREAD:
    'There are warnings that have not been read yet (how many: {count}). Read them, then build.',
  NOTHING_TO_BUILD:
    'There is nothing to build yet: a bundle needs at least one entry, one juror and one assignment.',
  TEXT_CHANGED:
    '“{file}” was changed by another program since, so nothing was changed here. Read the folder again and look at it first.',
  TEXT_NOT_UTF8:
    '“{file}” is not saved as UTF-8, so nothing was changed in it. Save it as UTF-8 in the program that made it.',
  CATEGORY_IN_USE:
    'The category “{category}” has entries (how many: {entries}), so it was kept. Put them into another category first.',
  CHANGE_REASON_MISSING:
    'A bundle was built with what this changes. Give the reason for the change; nothing was changed yet.',
  JUROR_EXISTS: 'There is a juror {juror} already. Nothing was changed; choose another number.',
  ASSIGNMENT_IMPOSSIBLE:
    'Entry {entry} needs {readers} readers, but only {available} jurors may read it. Ask for fewer readers or add jurors; the assignments were not changed.',
  NOT_BUILT:
    'No bundle of this prize was built in this office yet, so no score file can belong to it. Build the bundle first.',
  UNKNOWN_TEMPLATE: 'There is no template “{template}”. Nothing was made.',
  CLEAN_ENCRYPTED:
    '“{file}” is encrypted, and its owner’s password is not known here, so no clean copy can be made. Ask the applicant for it without encryption.',
  CLEAN_UNREADABLE:
    'Not everything in “{file}” can be read, so no clean copy can be made. Ask the applicant for it again, or save it anew with another program.',
  CLEAN_DIFFERENT:
    'A clean copy of “{file}” would not show the same pages, so it was not kept. The original is unchanged.',
  CLEAN_LEFTOVERS:
    'A clean copy of “{file}” would still hold something that was to be removed, so it was not kept. The original is unchanged.',
  CLEAN_ALREADY: '“{file}” is a clean copy already.',
  ORIGINAL_MISSING: 'No original of “{file}” is kept.',
  ORIGINAL_OLDER:
    '“{file}” was replaced after its clean copy was made, so the older original was not put over it. It lies in the folder “originals”.',
  WRONG_PASSPHRASE:
    'The passphrase is not right. Nothing was changed; compare each word with the slip and try again.',
  PASSPHRASE_MISSING:
    'The passphrase of the {whose} is missing. Give it in a file, in the environment or at the terminal.',
  PASSPHRASE_WEAK:
    'This passphrase is too easy to guess. Use at least {minimum} characters; six random words are best.',
  NOT_A_BUNDLE: '“{file}” is not a Jurybox bundle. Nothing was opened.',
  BUNDLE_DAMAGED:
    'The bundle is damaged at “{member}”. Nothing was imported; copy it again from the secretariat.',
  BUNDLE_TOO_NEW:
    'The bundle was made by a newer Jurybox (format {format}). Nothing was imported; update this program.',
  SIGNATURE_INVALID:
    'The signature is not valid: the file was changed after it was signed, or not made by who it names. Nothing was taken from it; ask for the file again.',
  SIGNER_MISMATCH:
    'This bundle was not signed by the secretariat that made your slip. Nothing was imported; ask the secretariat before you go on.',
  UNKNOWN_JUROR: 'The bundle has no juror {juror}. Check the number on the slip.',
  WORK_FACTOR_TOO_HIGH:
    'This file asks for more work to unlock ({logN}) than the limit allows ({limit}), so it was not opened. It may be malicious.',
  DAMAGED: 'The {what} is damaged or was changed. Nothing was taken from it.',
  NOT_FOR_THIS_KEY: 'This file was encrypted for somebody else. It cannot be opened here.',
  LOG_BROKEN: 'The audit log was tampered with: a line does not fit the one before it.',
  LOG_SHORTER:
    'Lines were taken away from the audit log: it had {size} at that head and has {lines} now.',
  LOG_DIFFERS:
    'The first {size} lines of the audit log are not those of that head: a line was changed, taken away or put in, or it is the head of another log.',
  NOTHING_SIGNED: 'Nothing was signed on this desk yet, so nothing of it can have been counted.',
  NOT_COUNTED: 'It is not shown that the scores of this desk were counted.',
  NOT_A_RECEIPT:
    '“{file}” is not a receipt. Choose the folder that the secretariat published, or one file of its “receipts” folder.',
  NOT_A_CARD:
    '“{file}” is not a juror’s card. Nothing was taken from it; a card is a file whose name ends in .jurycard.',
  CARD_DAMAGED:
    'The card “{file}” is damaged. Nothing was taken from it; ask the juror to send it again.',
  CARD_NEEDED:
    'Juror {juror} opens this bundle with a card, not with six words. Open it on the computer on which the card was made.',
  CARD_ELSEWHERE:
    'This bundle was made for the card of another computer, or before the secretariat had the card of this one. Nothing was imported; open it on that computer, or ask the secretariat.',
  CARD_MISSING:
    'The card that opens this is not on this computer any more. Nothing was changed; ask the secretariat for a bundle for a new card.',
  KEY_STORE_CLOSED:
    'The key store of this computer did not open the card. Unlock it, or sign in to the account that made the card, and try again in the app; nothing was changed.',
  DESK_MISSING: 'There is no desk at “{file}”. Open the bundle again to make one.',
  DESK_EXISTS:
    'This bundle was opened before: its desk “{file}” is on this computer, with its scores. Open that desk with the passphrase.',
  DESK_LOCKED: 'The desk is locked. Everything saved is safe; unlock it to go on.',
  DESK_IN_USE:
    '“{file}” is open in another window or program. Close it there first; nothing was changed.',
  STORE_DAMAGED:
    'The encrypted file “{file}” is damaged. It was left untouched; keep a copy and ask the secretariat for help.',
  DOCUMENTS_DAMAGED:
    'The documents on this computer are damaged. Your scores and comments are safe: import the documents again from the bundle.',
  OTHER_BUNDLE:
    'This is not the bundle that the desk was made from. Nothing was changed; choose that one.',
  DESK_OF_ANOTHER:
    'This bundle is of another prize, round or juror than the desk, so the desk cannot go on with it. Nothing was changed.',
  DESK_OTHER_OFFICE:
    'This bundle is signed by another secretariat than the one that your desk is from. Nothing was changed. Call the secretariat.',
  BUNDLE_OLDER:
    'This bundle is older than the one that is on your desk. Nothing was changed. Open your desk, or the latest bundle that you were sent.',
  DESK_OTHER_WORDS:
    'The bundle is open, but your desk opens with the words of an earlier slip. Give those words too; from then on the new ones open both.',
  DESK_OTHER_OPENER:
    'Your desk was made with a slip and this bundle is for a card, or the other way round. A desk goes on only with what it was made with. Call the secretariat.',
  NOTHING_TO_GIVE:
    'There is nothing to give to the jurors: no sheet counts yet, or nobody is left who may see one and has a slip or a card.',
  DOCUMENT_GONE:
    'The bundle that was scored is not where it was built, and “{document}” of {entry} is not as it was then. Put the bundle back in its place and try again; nothing was built.',
  BUNDLE_FOR_READING:
    'This bundle is for reading before the jury’s meeting: nothing in it is scored, and no desk goes on with it. Nothing was changed. Open it as a desk of its own.',
  DESK_FOR_READING:
    'This desk is for reading before the jury’s meeting. Nothing on it is scored, signed or sent. Your scores are on the desk that you scored on.',
  STORE_TOO_NEW:
    'This was saved by a newer Jurybox (version {version} of the store). It was left untouched; update this program.',
  DROP_GONE: 'What was dropped is no longer known. Drop it again; nothing was copied.',
  NOT_A_TABLE:
    'There is no table in “{file}”. Expected: text with a line for each entry, its cells parted by commas, semicolons or tabs.',
  TABLE_IS_WORKBOOK:
    '“{file}” is a workbook. Mark its cells there, copy them and paste them here, or save the sheet as CSV.',
  ENTRY_EXISTS:
    'There is an entry {entry} already. Codes are the same whatever their case. Choose another one.',
  UNKNOWN_ENTRY: 'There is no entry {entry} here.',
  UNKNOWN_CATEGORY: 'There is no category {category} in this round.',
  DECISION_REPLACED:
    'Decision {decision} has been replaced already. Look at the decisions again, then change the one that stands.',
  DECIDED_ALREADY:
    'Decision {decision} has settled this award already. Replace it or revoke it first.',
  NOTHING_TO_REVOKE: 'Say which decision is revoked.',
  DECISION_NAMES_NONE: 'This decision names no entry. Name at least one.',
  DECISION_NAMES_ENTRIES: 'To give no award, or to revoke a decision, name no entry.',
  ENTRY_TWICE: 'The decision names {entry} twice.',
  BALLOT_TWICE: 'Juror {juror} has two ballots. Each juror has one.',
  BALLOT_OUTSIDE_VOTE: 'A ballot is for “{choice}”, which was not to be voted for.',
  VOTER_IN_CONFLICT:
    'Juror {juror} has a conflict of interest with {entry} and does not vote where {entry} is voted on.',
  VOTES_TOO_MANY:
    'There are more votes ({votes}) than jurors who may vote ({jurors}). Count again.',
  VOTE_SAYS_OTHERWISE:
    'The votes do not say this. Decide as the jury voted, or decide without a vote and give the reason.',
  MEETING_OPEN: 'A meeting is open already. End it before another begins.',
  MEETING_NOT_OPEN: 'No meeting is open. Begin one first.',
  NO_SHEET_TO_AMEND:
    'No score file of {juror} with a sheet for {entry} counts, so there is nothing to amend. Collect the score file first.',
  SHEET_NOT_AMENDED:
    'The juror has no scores for {entry} that could be changed ({state}). Nothing was amended.',
  NOTHING_AMENDED: 'The points for {entry} are like this already. Nothing was amended.',
  AMENDMENT_WITHOUT_REASON: 'An amendment of {entry} needs a reason. Nothing was amended.',
  AMENDMENT_WITHOUT_WITNESS:
    'An amendment that the office signs needs the name of a witness. Nothing was amended for {entry}.',
  NOTHING_SENT:
    'No score file was written at this desk yet, so there is nothing to amend. Change the scores and export them.',
  AMENDMENT_INVALID:
    'The amendment does not follow the rules at {where}: {problem}. It was left aside.',
  AMENDMENT_OF_OTHER_FILE:
    'The amendment of {juror} for {entry} changes a score file that is not here. Collect that score file, then the amendment again.',
  AMENDMENT_OF_OTHER_KEY:
    'The amendment of {juror} for {entry} is signed with a key that does not speak for the juror. It was left aside; once the key is decided, collect it again.',
  AMENDMENT_TAKEN:
    'Amendment of {juror} for {entry}, signed with the own key. Verified and applied.',
  AMENDMENT_OUT_OF_LINE:
    'The amendment of {juror} for {entry} was kept and changes nothing for now: it does not follow what stands, or another score file counts.',
  UNKNOWN_CRITERION: 'There is no criterion “{criterion}” in the rubric of this category.',
  UNKNOWN_DOCUMENT:
    'This document is not part of the entry, or its key was not given to this desk.',
  NOT_ASSIGNED: 'Entry {entry} is not assigned to this juror. Nothing was saved for it.',
  SCORE_OUT_OF_RANGE:
    'The points for “{criterion}” must lie between {minimum} and {maximum} in steps of {step}. They were not saved.',
  NOT_APPLICABLE_REFUSED: '“{criterion}” cannot be marked as not applicable. Nothing was saved.',
  COMMENT_TOO_LONG:
    'The comment is longer than {limit} characters. Shorten it; the last saved one is kept.',
  CONFLICT_NOT_DECLARED:
    'First declare whether you have a conflict of interest with entry {entry}. Its documents stay closed until then.',
  SHEET_CLOSED:
    'The scores of entry {entry} are closed ({state}). Take that back first if you want to score it.',
  REASON_MISSING: 'A reason is needed for entry {entry}. Nothing was changed.',
  TABLE_INVALID: '“{file}”, line {line}: {problem} Nothing was imported.',
  NOT_A_SCORE_FILE: '“{file}” is not a Jurybox score file. It was left aside.',
  SCORE_FILE_INVALID: 'The score file does not follow the rules at {where}: {problem}',
  WRONG_PRIZE: 'The score file is for the prize {found}, not for {expected}. It was left aside.',
  WRONG_ROUND: 'The score file is for round {found}, not for round {expected}. It was left aside.',
  WRONG_BUNDLE:
    'The score file answers a bundle that this office did not build. It was left aside.',
  WRONG_RUBRIC:
    'The score file was made with another rubric than the one in the bundle. It was left aside.',
  NOT_A_JUROR: '{juror} is not a juror of this prize. The score file was left aside.',
  OTHER_KEY:
    'The score file of {juror} is signed with another key than the earlier ones. It is held and does not count; ask the juror in person, then decide which key speaks.',
  KEY_NOT_CHOSEN:
    'The score file of {juror} is signed with a key that was decided against. It was kept and does not count.',
  NOT_THE_CARD:
    'The score file says it is from {juror}, but was not signed by the card that the bundle was made for. It was left aside; ask the juror in person.',
  TWO_HISTORIES:
    'There are two different score files of {juror} after the same revision ({revision}). Nothing was replaced; decide which one counts.',
  HISTORY_NOT_CHOSEN:
    'The score file of {juror} belongs to a history that was decided against. It was kept and does not count.',
  UNKNOWN_TRACKER:
    'No score file of {juror} that could be chosen has the tracker {tracker}. Nothing was changed.',
  NOTHING_TO_DECIDE:
    'There is only one key and one history of {juror}: nothing is to be decided. Nothing was changed.',
  DECISION_WITHOUT_REASON:
    'A decision about the score files of {juror} needs a reason. Nothing was changed.',
  NOT_A_PUBLICATION:
    '“{file}” is not a publication: it holds neither publication.jws nor SHA256SUMS. Choose the folder that was published.',
  NOTHING_TO_PUBLISH: 'No score file counts yet, so there is nothing to publish. Collect first.',
  PUBLICATION_INVALID: 'The publication does not verify: {problems} problems.',
  CANCELLED: 'Stopped as you asked. Nothing was left behind.',
  BUSY: 'Something else is still being done. Wait until it has finished, or stop it.',
  USAGE: '{problem}',
  ENGINE_STOPPED:
    'The part of the program that keeps the data stopped and was started again. Everything that was saved is safe.',
  ENGINE_FAILED:
    'The part of the program that keeps the data does not start. Everything that was saved is safe; try again, or restart the computer.',
  INTERNAL:
    'Something went wrong in the program itself. What was saved is safe; try again. Reference for the log: {reference}',
}
