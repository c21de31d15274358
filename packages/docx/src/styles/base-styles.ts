import { languageAttributes } from '../language.ts'
import { points } from '../page.ts'
import { fonts, inks } from './inks.ts'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The styles part below our own paragraph and character styles: document defaults, Normal, and the table styles. */
export function baseStyles(lang: string): string {
  return `<w:styles xmlns:w="${namespace}">
<w:docDefaults>
<w:rPrDefault><w:rPr>
<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" w:cs="${fonts.text}"/>
<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang ${languageAttributes(lang)}/>
</w:rPr></w:rPrDefault>
<w:pPrDefault/>
</w:docDefaults>
<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>
<w:pPr><w:widowControl/><w:spacing w:line="300" w:lineRule="auto"/></w:pPr><w:rPr><w:color w:val="${inks.text}" w:themeColor="text1"/></w:rPr></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
${tableNormal}
${recapTable}
</w:styles>`
}

/** The id of our own table style. */
export const tableStyleId = 'RecapTable'

/** Another document's styles part with our table style, where it has none of that name. */
export function withTableStyles(styles: string): string {
  const missing = [tableNormal, recapTable].filter(
    (style) => !styles.includes(/w:styleId="[^"]+"/.exec(style)?.[0] ?? style),
  )
  return styles.replace('</w:styles>', `${missing.join('')}$&`)
}

const tableNormal = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>
<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`

function tableStyle(id: string, name: string, look: string): string {
  return `<w:style w:type="table" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="40"/><w:qFormat/>${look}</w:style>`
}

/** Hairlines between rows, a firmer line below a bold head, every second row tinted. */
function rows(hairline: string): string {
  const line = (side: string, size: number, color: string): string =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`
  const margin = (side: string, width: number): string => `<w:${side} w:w="${width}" w:type="dxa"/>`
  return `<w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders>${line('top', 6, inks.secondary)}${line('bottom', 6, inks.secondary)}${line('insideH', 4, hairline)}</w:tblBorders><w:tblCellMar>${margin('top', points(3.5))}${margin('left', points(5))}${margin('bottom', points(3.5))}${margin('right', points(5))}</w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>${line('bottom', 6, inks.secondary)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>
<w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr>
<w:tblStylePr w:type="band2Horz"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${inks.tint}"/></w:tcPr></w:tblStylePr>`
}

const recapTable = tableStyle(tableStyleId, 'Recap Table', rows(inks.hairline))
