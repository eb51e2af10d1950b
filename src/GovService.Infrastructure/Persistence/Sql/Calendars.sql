-- Tells every node, at commit, that its calendars are stale.
CREATE TRIGGER calendar_notices_changed AFTER INSERT OR UPDATE OR DELETE ON calendar_notices
    FOR EACH STATEMENT EXECUTE FUNCTION govservice_notify('govservice_calendars');
