/** Ids under which the texts are known to providers; texts have no grammar. */
export const draftLanguage = 'suiko-draft';
export const sourceLanguage = 'suiko-source';
