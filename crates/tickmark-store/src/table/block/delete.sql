DELETE FROM blocks
WHERE block_id = ?1
