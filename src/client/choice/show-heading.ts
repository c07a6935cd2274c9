import { qrDrawing } from '../../publish/pictures/qr-drawing.ts';

/** The text of the first element that a selector finds, if there is one. */
export function setText(selector: string, text: string): void {
  const element = document.querySelector(selector);
  if (element) element.textContent = text;
}

/**
 * What a page is called and where it is to be found, on the screen and on paper; `address` is in full, `pageTitle` its name
 * among pages.
 */
export function showHeading(title: string, address: string, pageTitle = title): void {
  setText(document.querySelector('h1 a') ? 'h1 a' : 'h1', title);
  document.title = document.title.replace(/^.*(?= · )/u, pageTitle);
  const { dataset } = document.documentElement;
  dataset['printTitle'] = dataset['printTitle']?.replace(/[^·]*$/u, ` ${pageTitle}`) ?? pageTitle;
  const head = document.querySelector('.print-head');
  if (!head) return;
  const { side, path, dashes } = qrDrawing(address);
  head.querySelector('svg')!.setAttribute('viewBox', `0 0 ${side} ${side}`);
  head.querySelector('path')!.setAttribute('d', path);
  head.querySelector('path')!.setAttribute('stroke-dasharray', dashes);
  head.querySelector('p')!.textContent = address;
}
