DELETE FROM anchors
WHERE anchor_id = ?1
