// Writes ids.ts, names.ts and attribute-names.ts from the lists of the vocabulary: npm run vocabulary

import { writeFileSync } from 'node:fs'
import { attributesText } from './attributes.ts'
import { idsText } from './ids.ts'
import { namesText } from './names.ts'

const texts = { 'ids.ts': idsText, 'names.ts': namesText, 'attribute-names.ts': attributesText }

for (const [name, text] of Object.entries(texts)) writeFileSync(new URL(`../${name}`, import.meta.url), text)
