-- 容缺失信 of one applicant: asked before every promise. The model cannot declare an index over a complex property.
CREATE INDEX ix_applications_applicant_code_promise_broken_at ON applications (applicant_code, promise_broken_at)
    WHERE promise_broken_at IS NOT NULL;
UPDATE applications SET promise_broken_at =
    (SELECT max((d->>'lapsedAt')::timestamptz) FROM jsonb_array_elements(deferred) d WHERE NOT d ? 'suppliedAt')
    WHERE deferred <> '[]';
