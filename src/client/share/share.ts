import { CopyPicture } from './share-copy-picture.ts';
import { CopyText } from './share-copy-text.ts';
import { DateOfAccess } from './share-date.ts';
import { ShareSheet } from './share-sheet.ts';

customElements.define('copy-text', CopyText);
customElements.define('copy-picture', CopyPicture);
customElements.define('share-sheet', ShareSheet);
customElements.define('date-of-access', DateOfAccess);
