/** The folder of the plans and vocabularies: `content`, or what the environment names as `CONTENT_DIR`. */
export const contentDir = process.env['CONTENT_DIR'] ?? 'content';
