-- Without statistics of its terms every query is planned as a rare one: then the index is read, never the long vectors of
-- all rows, and one plan serves every text. Made anew, so that none are left over.
ALTER TABLE service_item_search DROP COLUMN tsv;
ALTER TABLE service_item_search ADD COLUMN tsv tsvector GENERATED ALWAYS AS (array_to_tsvector(terms)) STORED NOT NULL;
ALTER TABLE service_item_search ALTER COLUMN tsv SET STATISTICS 0;
CREATE INDEX ix_service_item_search_tsv ON service_item_search USING gin (tsv);

-- What lists count is read from here, so it is also stale when only the index was written.
CREATE TRIGGER service_item_search_changed AFTER INSERT OR UPDATE OR DELETE ON service_item_search
    FOR EACH STATEMENT EXECUTE FUNCTION govservice_notify('govservice_catalogue');
