import type { FindingCode } from '../findings.ts'

/**
 * One sentence or two for each finding, for the window and the command line alike: what is wrong and
 * what was expected. A word in braces is a detail of the finding; file and line are shown beside it.
 */
export const findingsEn: Readonly<Record<FindingCode, string>> = {
  FILE_MISSING: 'The file is not there. A prize folder needs one of this name.',
  FILE_UNREADABLE: 'The file could not be read. It should be an ordinary file that you may open.',
  FILE_TOO_LARGE:
    'The file is larger than {limit}, so it was not read. A table or a text was expected.',
  FILE_EMPTY: 'The file is empty. Its contents were expected, beginning with the first line.',
  NOT_UTF8:
    'The text is not UTF-8, so some letters cannot be read. Save the file again as “CSV UTF-8” or “Unicode (UTF-8)”.',
  YAML_BROKEN:
    'This is not valid YAML: {problem}. Names and values stand as “name: value”, indented with spaces.',
  MEMBER_MISSING: '“{member}” is missing in {where}. It must be given.',
  MEMBER_UNKNOWN: '“{member}” is not known in {where}. Correct the spelling or take the line out.',
  TYPE_WRONG: '{where} is of the wrong kind. Expected: {expected}.',
  TEXT_TOO_SHORT: '{where} is too short. Expected characters, at least: {minimum}.',
  TEXT_TOO_LONG: '{where} is too long. Expected characters, at most: {maximum}.',
  LIST_TOO_SHORT: '{where} has too few items. Expected items, at least: {minimum}.',
  LIST_TOO_LONG: '{where} has too many items. Expected items, at most: {maximum}.',
  NUMBER_TOO_SMALL: '{where} is too small. Expected: {minimum} or more.',
  NUMBER_TOO_LARGE: '{where} is too large. Expected: {maximum} or less.',
  FORM_WRONG: '{where} is not written as it must be. Expected: {expected}.',
  NOT_ONE_OF: '{where} is not one of the possible values. Expected: {options}.',
  TOO_MANY_DECIMALS: '{where} has too many decimals. Expected: at most two.',
  WEIGHT_NOT_POSITIVE:
    '{where} must be above 0. To leave a criterion out, take it out of the rubric.',
  SCALE_BOUNDS:
    'The scale {where} does not work out. Expected: a minimum below the maximum, and a step above 0.',
  SCALE_STEPS:
    'The steps of the scale {where} do not reach its maximum. Expected: minimum plus a whole number of steps.',
  BAND_OFF_SCALE:
    'The band {where} begins at {from}, which is not on the scale. Expected: points that a juror can give.',
  DUPLICATE_ID:
    'The id “{id}” stands twice in {where}, first in line {firstLine}. Expected: each id once.',
  COMMENT_LENGTHS:
    'In {where} the shortest comment allowed is longer than the longest. Expected: minimumLength not above maximumLength.',
  TIE_BREAK_UNKNOWN:
    'The tie-break names the criterion “{criterion}”, which no category has. Expected: the id of a criterion.',
  ROUND_WRONG: '“{value}” is no round. Expected: a whole number from 1.',
  DEADLINE_PAST:
    'The deadline {deadline} has passed. Jurors will see it as over; nothing closes by itself.',
  TABLE_BROKEN:
    'From here on the table cannot be read. Expected: a closing quotation mark for every opening one.',
  COLUMN_MISSING: 'The column “{column}” is missing. Expected columns: {columns}.',
  COLUMN_UNKNOWN:
    'The column “{column}” is not known and is passed over. Known columns: {columns}.',
  COLUMN_TWICE: 'The column “{column}” stands twice in the first line. Expected: once.',
  ROW_LENGTH:
    'This row has {found} cells instead of {expected}. A text with a comma needs quotation marks around it.',
  VALUE_MISSING: 'The cell “{column}” is empty. It must be filled.',
  VALUE_TOO_LONG: 'The cell “{column}” is too long. Expected characters, at most: {maximum}.',
  CODE_WRONG:
    '“{value}” cannot be used as {column}. Expected: up to 32 letters, digits, hyphens or underscores, such as TI-012.',
  LANGUAGE_UNKNOWN: 'The language “{value}” is not known. Expected: {options}.',
  UNKNOWN_CATEGORY: 'The category “{category}” is not in prize.yaml. Expected: {categories}.',
  UNKNOWN_JUROR: 'There is no juror {juror} in jurors.csv. Expected: the id of a juror from there.',
  UNKNOWN_ENTRY:
    'There is no entry {entry} in entries.csv. Expected: the code of an entry from there.',
  DUPLICATE_ENTRY:
    'The entry {entry} stands twice, first in line {firstLine}. Expected: each code once, whatever its case.',
  DUPLICATE_JUROR:
    'The juror {juror} stands twice, first in line {firstLine}. Expected: each id once, whatever its case.',
  DUPLICATE_PAIR:
    'Juror {juror} with entry {entry} stands twice, first in line {firstLine}. Expected: each pair once.',
  CALIBRATION_WRONG:
    'In the column calibration stands “{value}”. Expected: yes for the calibration entry of a category, nothing for all others.',
  CALIBRATION_TWICE:
    'Entry {entry} is a second calibration entry of “{category}”; the first is in line {firstLine}. Expected: one for a category at most.',
  WITHDRAWN_WITHOUT_REASON:
    'Entry {entry} is withdrawn without a reason. Write it into the column withdrawn, such as “2026-11-23 The city took it back”: whoever asks later will want to know.',
  CARD_NAME_WRONG:
    'The card “{card}” of juror {juror} cannot be used as a file name. Expected: a file inside the prize folder, such as cards/J07.jurycard.',
  CARD_MISSING:
    'The card “{card}” of juror {juror} is not in the prize folder, or is a link. Expected: the .jurycard file that the juror sent.',
  CARD_UNREADABLE:
    'The card “{card}” of juror {juror} cannot be read. Expected: a file that this account may read.',
  CARD_DAMAGED:
    '“{card}” of juror {juror} is no card, or is damaged. Expected: the .jurycard file as the juror sent it.',
  CARD_SIGNATURE:
    'The signature of the card “{card}” of juror {juror} is not valid: it was changed after the juror made it. Expected: the .jurycard file as the juror sent it.',
  CARD_TWICE:
    'The card “{card}” of juror {juror} is that of another juror already, in line {firstLine}. Expected: a card of each juror’s own.',
  CARD_OTHER_NAME:
    'The card of juror {juror} says “{found}”, jurors.csv says “{name}”. Make sure that it is this juror’s card: the six words on both screens must be the same.',
  CARD_OTHER_NUMBER:
    'The card that stands at juror {juror} says that it is of juror {found}. Make sure that it stands in the right line.',
  CARD_OTHER_KEY:
    'Score files of juror {juror} are there that were signed with another key than that of the card in jurors.csv. That key holds: score files signed with the card will be refused.',
  NO_ENTRIES: 'There are no entries yet. Expected: one line in entries.csv for each.',
  NO_JURORS: 'There are no jurors yet. Expected: one line in jurors.csv for each.',
  CATEGORY_WITHOUT_ENTRIES:
    'The category “{category}” has no entries. Add some, or take the category out of prize.yaml.',
  ENTRY_WITHOUT_READER:
    'Nobody reads entry {entry}, so it will get no rank. Expected: at least one juror.',
  JUROR_WITHOUT_ENTRIES: 'Juror {juror} has nothing to read. Expected: at least one entry.',
  ASSIGNED_IN_CONFLICT:
    'Juror {juror} is assigned entry {entry} but has a conflict of interest there. The conflict holds: the juror gets no key to it.',
  NOT_CONNECTED:
    'In “{category}” the readers fall into {parts} groups that share no entry, so a severe juror cannot be told from a weak entry. Expected: one group.',
  READERS_TOO_FEW:
    'Entry {entry} has {readers} readers, but the rule gives a rank only from {needed} complete sheets on.',
  CHANGED_SINCE_BUILD:
    'The rule, a rubric, the round or a calibration entry is not the one in the last bundle. Results follow the bundle until a new one is built.',
  TWO_HISTORIES:
    'Two different score files of {juror} follow the same revision ({revision}). Neither counts until you decide under Collect; ask the juror which one is right.',
  KEY_UNDECIDED:
    'Score files of {juror} are signed with another key and are held. Decide under Collect which key speaks; ask the juror in person.',
  ENTRY_WITHOUT_DOCUMENTS: 'Entry {entry} names no documents. Expected: at least one PDF.',
  DOCUMENT_NAME_WRONG:
    'Entry {entry}: “{document}” is not a plain file name. Expected: a name without folders, such as application.pdf.',
  DOCUMENT_TWICE: 'Entry {entry} names “{document}” twice. Expected: each document once.',
  DOCUMENT_MISSING:
    'Entry {entry}: “{document}” is not there. Expected: that file in documents/{entry}.',
  DOCUMENT_LINKED:
    'Entry {entry}: “{document}” is behind a link, and links are not followed. Expected: the file itself in documents/{entry}.',
  DOCUMENT_TOO_LARGE:
    'Entry {entry}: “{document}” is larger than {limit}. Expected: a smaller PDF, or several.',
  DOCUMENT_UNNAMED:
    'No entry names “{document}”, so no juror will get it. Name it in entries.csv or take it away.',
  DOCUMENT_NAME_TELLS:
    'Entry {entry} is judged blind, and its document “{document}” has “{name}” in its name, which jurors read. Give it another name.',
  TEXT_TELLS:
    'Entry {entry} is judged blind, and “{name}” is in its title or summary, which jurors read.',
  REQUIRED_DOCUMENT_MISSING:
    'Entry {entry} lacks a required document: {title}. Expected: a PDF whose name begins with “{document}”.',
  PDF_NOT_PDF: 'Entry {entry}: this file is not a PDF, whatever its name says. Expected: a PDF.',
  PDF_DAMAGED:
    'Entry {entry}: this PDF is damaged and does not open. Ask the applicant for it again.',
  PDF_UNREADABLE:
    'Entry {entry}: this PDF took too long or too much memory to read. Save it anew with another program.',
  PDF_PASSWORD:
    'Entry {entry}: this PDF asks for a password, so jurors cannot read it. Save it without one.',
  PDF_ENCRYPTED:
    'Entry {entry}: this PDF opens, but it is encrypted and restricts what may be done with it.',
  PDF_PAGES_BROKEN:
    'Entry {entry}: some pages of this PDF cannot be drawn (how many: {pages}). Ask for it again, or save it anew.',
  PDF_JAVASCRIPT:
    'Entry {entry}: this PDF holds JavaScript. It never runs here, but it may in other programs.',
  PDF_ATTACHMENTS:
    'Entry {entry}: this PDF has files attached to it (how many: {count}). Jurors will not see them.',
  PDF_LAUNCH:
    'Entry {entry}: this PDF asks to start a program. That never happens here, but may elsewhere.',
  PDF_FORM_ACTION:
    'Entry {entry}: this PDF holds a form that sends what is typed. Nothing is sent from here.',
  PDF_LINKS:
    'Entry {entry}: this PDF has links to the web (how many: {count}). They do not open here.',
  PDF_OTHER_ACTIONS:
    'Entry {entry}: this PDF opens other files or plays something (how often: {count}). That never happens here, but may elsewhere.',
  PDF_MEDIA:
    'Entry {entry}: this PDF holds films, sounds or models (how many: {count}). Jurors see at most their picture.',
  PDF_NAMES:
    'Entry {entry}: besides its pages this PDF names who made it ({names}). Where a category is judged blind, jurors must not learn that.',
  PDF_METADATA:
    'Entry {entry}: besides its pages this PDF says of itself: {facts}. Where a category is judged blind, that may give the applicant away.',
  PDF_SIGNED:
    'Entry {entry}: this PDF is signed. In a clean copy the signature does not hold any more; the original keeps it.',
  PDF_XFA:
    'Entry {entry}: this PDF is a form in the language XFA, which is not shown here. Print it as a PDF and take that.',
  PDF_NOT_EXAMINED:
    'Entry {entry}: this PDF opens, but is built in such a way that not everything in it could be looked at.',
  PDF_FONTS_MISSING:
    'Entry {entry}: this PDF lacks fonts ({fonts}), so it may look different. Save it with its fonts embedded.',
  PDF_NO_TEXT:
    'Entry {entry}: this PDF has no text, only images. It can be read but not searched or quoted.',
}
