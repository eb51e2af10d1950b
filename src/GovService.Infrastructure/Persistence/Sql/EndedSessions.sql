-- Tells every node, at commit, which session is over. People sign out seldom enough for NOTIFY's one lock.
CREATE FUNCTION govservice_notify_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('govservice_sessions', NEW.id::text);
    RETURN NULL;
END $$;

CREATE TRIGGER session_ended AFTER INSERT ON ended_sessions
    FOR EACH ROW EXECUTE FUNCTION govservice_notify_session();
