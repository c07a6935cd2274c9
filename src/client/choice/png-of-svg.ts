/** How much larger a picture to be downloaded is than its drawing, for screens and projectors of high resolution. */
const pixelRatio = 2;

/** The picture of a drawing that stands by itself, as PNG, in the fonts of the reader's system. */
export async function pngOf(drawing: Blob): Promise<Blob> {
  const address = URL.createObjectURL(drawing);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * pixelRatio;
    canvas.height = image.naturalHeight * pixelRatio;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The picture could not be made.'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
