SELECT search_row, excerpt
FROM passage_search
WHERE evidence_id = ?1
