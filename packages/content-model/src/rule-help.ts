import type { RuleId } from './rules.ts'

/** What a rule means for readers, and what its author does about it; each one to three sentences. */
export interface RuleHelp {
  readonly why: string
  readonly mend: string
}

const help = (why: string, mend: string): RuleHelp => ({ why, mend })

/** The documentation of every rule: `recap rules NAME` prints it, SARIF carries it. */
export const ruleHelp: Readonly<Record<RuleId, RuleHelp>> = {
  'source/unreadable': help(
    'The file is not there, or the system does not let it be read. Nothing is made of it.',
    'Check the path and who may read the file.',
  ),
  'source/not-utf8': help(
    'The bytes are no UTF-8, and guessing an encoding would show wrong letters. Nothing is made of the post.',
    'Save the file as UTF-8; editors call it “UTF-8” or “Unicode”.',
  ),
  'source/too-large': help(
    'Text of this size, or with marks nested in very many ways, would take minutes to read. Nothing is made of the post.',
    'Part the post, or close what was left open: brackets, asterisks, quotation marks of the front matter.',
  ),
  'source/too-deep': help(
    'Lists and quotes are nested deeper than anyone can follow. Nothing is made of the post.',
    'Look for a line that begins with very many markers.',
  ),
  'source/empty': help('There is nothing to show.', 'Write the post, or mark it as a draft.'),
  'encoding/mojibake': help(
    'The text went through a program that took it for another encoding (“â€™” for “’”). It was repaired, where the way back is proven; outputs show the repaired text.',
    'Copy the sign into the source, so that your blog shows it as well.',
  ),
  'encoding/control-character': help(
    'No page can show these characters, and XML forbids them. They were removed.',
    'Delete them; editors can show invisible characters.',
  ),
  'encoding/invisible-character': help(
    'Zero-width characters come along when text is copied; between letters they break the search for a word, and before a mark of Markdown they keep it from being one. Marks that turn the direction of text and never end turn what follows. Those that do something stay.',
    'Delete them; editors can show invisible characters.',
  ),
  'encoding/decomposed': help(
    'An “é” may be one character or an “e” and an accent. The second form is not found by who searches for the first, and is drawn badly by some faces. Outputs have the first; names of files and addresses stay as they are.',
    'Save the text in the normal form C of Unicode.',
  ),
  'encoding/lost-character': help(
    'The sign “�” stands where a program could not read a character. What it was cannot be known.',
    'Write the character again.',
  ),
  'front-matter/invalid': help(
    'Title, date and all else that stands there is not known. Nothing is made of the post.',
    'Correct the line that the message names; a value with a colon belongs in quotation marks.',
  ),
  'front-matter/tolerated': help(
    'Site generators are as tolerant in different ways, so that your blog may show something else.',
    'Put the value in quotation marks, and indent with spaces.',
  ),
  'front-matter/bad-date': help(
    'A date that has to be guessed sorts feeds wrongly.',
    'Write it as 2024-05-31, or with a time as 2024-05-31T09:00:00+02:00.',
  ),
  'front-matter/bad-value': help(
    'The value is of another kind than the field holds, and was left aside.',
    'See the message for what is meant to stand there.',
  ),
  'front-matter/no-title': help(
    'Every output needs a title; the first heading or the file’s name is a guess.',
    'Add `title: …` to the front matter.',
  ),
  'front-matter/no-date': help(
    'Feeds sort by date, and readers want to know how old a recap is.',
    'Add `date: 2024-05-31` to the front matter, or begin the file’s name with it.',
  ),
  'markdown/unknown-shortcode': help(
    'Only the site’s own templates know what the tag shows. What it encloses is kept, the rest is missing from outputs.',
    'Write its content as Markdown or HTML.',
  ),
  'markdown/comment': help(
    'The platform that the post was written for shows such comments to no reader.',
    'Nothing is to be done, unless readers should see it: then take its signs away.',
  ),
  'markdown/html-dropped': help(
    'Scripts, styles and event handlers cannot work on paper or in a feed, and must not in a mail.',
    'Nothing is to be done, unless the script shows content: then say it in text.',
  ),
  'markdown/html-unknown': help(
    'The element has no counterpart in a document. Its text is kept.',
    'Write it as Markdown where its look matters.',
  ),
  'markdown/module-code': help(
    'Imports and exports of MDX show nothing themselves.',
    'Nothing is to be done.',
  ),
  'markdown/unresolved-reference': help(
    'The link, post, author or file that is named is not to be found, so its words stand without a link or are missing.',
    'Check the spelling of the name, and that the file is in the site.',
  ),
  'markdown/dead-anchor': help(
    'A click would lead nowhere. The words are kept, without a link.',
    'Link to the anchor of a heading: its words in lower case, joined by hyphens.',
  ),
  'markdown/unsafe-address': help(
    'Addresses such as javascript: run code where they are clicked. The words are kept, without a link.',
    'Link to https, mailto or tel.',
  ),
  'editorial/todo': help(
    'A note to yourself (TODO, FIXME, TBD) stands on a line of its own or in a comment. Outputs do not show it; with --release it is an error.',
    'Do what it asks, then remove it.',
  ),
  'asset/missing': help(
    'A box with the alternative text stands in for the picture.',
    'Put the file where the post looks for it, or correct the path; `staticRoots` in recap.config.yaml says where /img/x.png lies.',
  ),
  'asset/remote': help(
    'A picture on the web may change or vanish, and asking for it tells its owner of your build. Outputs link it.',
    'Copy it beside the post, or fetch it with --allow-remote.',
  ),
  'asset/unreachable': help(
    'The picture was asked for (--allow-remote) and did not come: no such address, not https, not on the public internet, or too slow.',
    'Open the address in a browser; copy the picture beside the post.',
  ),
  'asset/unreadable': help(
    'The bytes are no picture that can be read, whatever the file is called.',
    'Save it anew as PNG, JPEG, WebP, AVIF, GIF or SVG.',
  ),
  'asset/too-large': help(
    'Decoding it would take more memory than a build should.',
    'Save it smaller: pages show at most 1360 pixels.',
  ),
  'asset/oversized': help(
    'The deck, the page and the feed carry the picture whole, so that readers load megabytes for what is shown small.',
    'Save it with 1800 to 2400 pixels on its longer side.',
  ),
  'asset/outside-root': help(
    'Files outside the site are never read, so that no post can show what is not its own.',
    'Copy the picture into the site.',
  ),
  'asset/unsafe-content': help(
    'A drawing may run scripts and load files from elsewhere. Such parts were taken out.',
    'Nothing is to be done, unless the drawing looks incomplete.',
  ),
  'asset/wrong-case': help(
    'It was found on this disk, but most web servers tell upper from lower case.',
    'Spell the path as the file is named.',
  ),
  'check/alt-missing': help(
    'Who cannot see the picture learns nothing of it, and where it cannot be shown nothing stands in.',
    'Say between the square brackets what the picture tells: ![Requests fell by half after the launch](chart.png).',
  ),
  'check/alt-duplicate': help(
    'Who hears the texts cannot tell the pictures apart.',
    'Give each picture a text of its own.',
  ),
  'check/alt-file-name': help(
    'A file’s name, or a word such as “image”, tells nothing of what is to be seen.',
    'Say what the picture shows.',
  ),
  'check/empty-section': help(
    'A heading promises something that does not follow, and takes a slide and a line of the contents.',
    'Write the section or remove its heading.',
  ),
  'check/no-availability': help(
    'The first question of readers is whether they can use the thing today.',
    'Say it after the name: “(Preview)”, “(GA)”, “(coming in Q2)”. {availability=none} says that it is no announcement.',
  ),
  'check/no-link': help(
    'Readers who want to know more have to search.',
    'Link the name, or a sentence below it, to where the thing was announced.',
  ),
  'check/draft-mark': help(
    'A mark of the kind [TODO], TBD or “lorem ipsum” is part of the text and will be read.',
    'Do what it asks, or put it into a comment, which no output shows.',
  ),
  'check/heading-skipped': help(
    'People who listen to a page jump from heading to heading; a level that is left out sounds like something missing. Outputs close the gap.',
    'Use the next level below, and change its look in the style sheet.',
  ),
  'check/link-text': help(
    'Screen readers list links without the sentence around them, and on paper the words are all there is.',
    'Let the text name the page behind the link: “the release notes”, not “here”.',
  ),
  'check/local-link': help(
    'An address such as http://localhost:3000/ answers on your machine alone; to subscribers it is a broken link, and validators of feeds refuse it.',
    'Write the address as code, or link to where everybody finds it.',
  ),
  'check/duplicate-announcement': help(
    'The same news counts twice in “15 announcements”, and has two entries in the feed.',
    'Merge the two, or tell them apart in their titles and links.',
  ),
  'check/aged-wording': help(
    '“Today” and “coming soon” were right on the day of writing; in a handout nobody knows which day that was.',
    'Name the date. Add what became of the thing.',
  ),
  'check/date-order': help(
    'The post is dated before the event it tells of began: one of the dates is mistaken.',
    'Correct `date` or the event’s dates in the front matter.',
  ),
  'deck/overflow': help(
    'Part of the slide is cut off when it is shown.',
    'Break the text with <!-- slide: break -->, shorten it, or take CSS of your own out that makes it larger.',
  ),
  'deck/small-text': help(
    'Text under 24 pixels cannot be read from the back of a room.',
    'Shorten the slide, or take CSS of your own out that makes it smaller.',
  ),
  'deck/picture': help(
    'The picture stands in the deck, but the browser shows nothing of it.',
    'Keep the folder of pictures beside the deck, and save the picture anew as PNG or JPEG.',
  ),
  'deck/contrast': help(
    'Text of so little contrast is lost on a projector and to readers who see less well.',
    'Choose a darker accent, or another colour in CSS of your own.',
  ),
  'deck/slides': help(
    'The links between slides and the numbers on them would be mistaken.',
    'Look for a line of the source that a deck takes for a break between slides; then report it.',
  ),
  'deck/unchecked': help(
    'The check was asked for and could not be made, so nothing is known of the look of the deck.',
    'Install what the message names, or leave the check out.',
  ),
  'deck/too-long': help(
    'Spoken at an even pace the notes take longer than the talk may.',
    'Leave out sections or shorten the notes.',
  ),
  'deck/left-out': help(
    'The configuration asks for a deck without this section; other outputs hold it.',
    'Nothing is to be done, unless it is missed.',
  ),
  'deck/own-look': help(
    'Slides are filled by the sizes and the typeface of the deck’s own theme. With others a slide may hold too much.',
    'Run `recap deck --check`, which shows every slide in a browser with that theme or CSS.',
  ),
  'export/not-rendered': help(
    'The format has no way to show this; the message says what stands in.',
    'Nothing is to be done, unless readers of that format need it.',
  ),
  'export/missing-glyph': help(
    'Boxes stand where these characters should be.',
    'Install the package that the hint names; its fonts are found by themselves.',
  ),
  'export/too-tall': help(
    'It does not fit on a page and was made smaller or cut.',
    'Part the picture, table or code.',
  ),
  'export/too-wide': help(
    'It does not fit into the column and was made smaller, broken or cut into several tables.',
    'Take out columns, or break long lines of code.',
  ),
  'export/name-clash': help('One output would overwrite the other.', 'Give one of the posts another name.'),
  'export/failed': help(
    'This is a defect of recapkit. The other formats are not touched by it.',
    'Report it, with the post if you can; RECAP_DEBUG=1 shows where it happened.',
  ),
  'output/unwritable': help(
    'Outputs are written whole or not at all; the earlier ones are still there.',
    'Check who may write into the folder, and that the disk is not full.',
  ),
  'output/not-ours': help(
    'A file that recap did not make would have been overwritten.',
    'Move the file, or choose another folder with --out.',
  ),
  'output/left-out': help(
    'What was asked for does not need this file, or not enough was built to make it.',
    'Build the whole site to renew it.',
  ),
  'site/no-url': help(
    'Readers of feeds need absolute addresses.',
    'Give the address with --site, or as site.url in recap.config.yaml.',
  ),
  'site/no-recap': help(
    'No Markdown file that is a post was found in what was given.',
    'Name a file or a folder, or say in `content` of recap.config.yaml where posts are.',
  ),
  'site/draft': help('Drafts are not published.', 'Include them with --drafts.'),
  'site/future': help('The post’s date is still to come.', 'Include it with --future.'),
  'site/duplicate-id': help(
    'Two posts would be written to the same place; the later one got a number.',
    'Rename one of the files.',
  ),
  'site/damaged-lock': help(
    'The lock says under which identity each item was published; without it every item would be new to every subscriber.',
    'Take recap.lock.yaml from your version control.',
  ),
  'site/no-lock': help(
    'Without recap.lock.yaml an item’s identity follows from its words, so that a renamed heading is news to every subscriber.',
    'Run `recap publish` when you publish, and keep recap.lock.yaml under version control.',
  ),
  'site/merged-lock': help(
    'Two branches published different things, and the lock held the marks of a merge; both sides were kept.',
    'Look the file over and run `recap publish`.',
  ),
  'config/invalid': help(
    'A setting that is not understood might be one you rely on, so nothing is built.',
    'Correct the key that the message names.',
  ),
  'font/unreadable': help(
    'Without the file the outputs are set in the bundled faces. Web fonts, variable fonts and fonts with PostScript outlines cannot be embedded.',
    'Name a static TrueType file (.ttf) for each style below output.fonts.',
  ),
  'font/not-embeddable': help(
    'A font says in its OS/2 table whether documents may hold it, and those of recapkit hold the part that they use.',
    'Ask its maker for a licence, and for files, that allow embedding, or choose another font.',
  ),
  'config/unreadable': help(
    'The configuration could not be read.',
    'Check that the file is YAML and may be read.',
  ),
}
