-- Tells every node, at commit, that what it keeps in memory is stale. Only on tables that change seldom: a NOTIFY in the
-- hot path would make all commits wait for one lock.
CREATE FUNCTION govservice_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify(TG_ARGV[0], '');
    RETURN NULL;
END $$;

CREATE TRIGGER service_items_changed AFTER INSERT OR UPDATE OR DELETE ON service_items
    FOR EACH STATEMENT EXECUTE FUNCTION govservice_notify('govservice_catalogue');
CREATE TRIGGER departments_changed AFTER INSERT OR UPDATE OR DELETE ON departments
    FOR EACH STATEMENT EXECUTE FUNCTION govservice_notify('govservice_catalogue');
CREATE TRIGGER service_sites_changed AFTER INSERT OR UPDATE OR DELETE ON service_sites
    FOR EACH STATEMENT EXECUTE FUNCTION govservice_notify('govservice_catalogue');
CREATE TRIGGER certificate_types_changed AFTER INSERT OR UPDATE OR DELETE ON certificate_types
    FOR EACH STATEMENT EXECUTE FUNCTION govservice_notify('govservice_catalogue');
CREATE TRIGGER code_sets_changed AFTER INSERT OR UPDATE OR DELETE ON code_sets
    FOR EACH STATEMENT EXECUTE FUNCTION govservice_notify('govservice_catalogue');
CREATE TRIGGER accounts_changed AFTER UPDATE OF duties, is_disabled OR DELETE ON accounts
    FOR EACH STATEMENT EXECUTE FUNCTION govservice_notify('govservice_rights');

-- An audit row is written once: only the sealing job may add its seal, nothing else may change, nothing may go.
CREATE FUNCTION govservice_audit_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.seal_number IS NULL AND NEW.seal_number IS NOT NULL
        AND (OLD.id, OLD.application_id, OLD.region_code, OLD.created_at, OLD.sequence, OLD.content, OLD.previous_hash, OLD.hash)
          = (NEW.id, NEW.application_id, NEW.region_code, NEW.created_at, NEW.sequence, NEW.content, NEW.previous_hash, NEW.hash)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'audit rows are final';
END $$;

CREATE TRIGGER application_audit_is_final BEFORE UPDATE OR DELETE ON application_audit
    FOR EACH ROW EXECUTE FUNCTION govservice_audit_is_final();
