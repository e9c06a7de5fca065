// Label words that stand before a date in the head of an article, in the languages of the press. Origin: own list (MIT).
// All in lower case; a label counts when it begins at a word's start, so stems cover inflections.

/** "Published", "Posted on", "veröffentlicht am". */
export const publishedLabels =
  'published|first published|first posted|originally published|posted|created|issued|released|date|filed|veröffentlicht|erstellt|erschienen|datum|publié|paru|mis en ligne|mise en ligne|pressemitteilung vom|' +
  'publicado|publicación|fecha|creado|pubblicat|data|publicação|gepubliceerd|geplaatst|yayın|opublikowan|dodano|опубликован|дата|опубліковано|publicat|publiceret|udgivet|publicerad|diterbitkan|发布|公開日|投稿日';

/** "Updated", "Last modified", "Stand". */
export const updatedLabels =
  'update|modified|edited|revised|last revision|aktualisiert|aktualisierung|geändert|überarbeitet|stand|mis à jour|modifié|mise à jour|actualizado|' +
  'actualización|aggiornat|modifica|atualizado|atualização|güncelle|bijgewerkt|gewijzigd|zaktualizowan|aktualizacja|обновлен|изменен|оновлено|actualizat|opdateret|uppdaterad|diperbarui|更新';

/** Matter near a date that says it is another date's line: credits, rights, comments, teasers. */
export const unlikelyLabels =
  'photo|image|picture|getty|file|copyright|©|listen|next|comment|retrieved|accessed|abgerufen|foto|expires|deadline|valid until';

/** The date is that of a game, of a buyer's rating, of an offer. */
export const thingLabels = 'release:|release date|rating|kundenbewertung|deadline|expires';
