namespace GovService.Infrastructure.Search;

/// <summary>The statements of the search. Distances are those of <see cref="Domain.Search.SearchRank"/>.</summary>
internal static class ServiceItemSearchSql
{
    private const string Filters = """
        ($1::text is null or audience @> array[$1::text])
            and ($2::text is null or themes @> array[$2::text])
            and ($3::text is null or life_stages @> array[$3::text])
            and ($4::uuid is null or department_id = $4::uuid)
        """;

    // The left joins give one row with the total even when the page is empty, so that one round trip answers all.
    private const string Page = """
        select t.total, s.service_item_id, s.version_id, s.code, s.slug, s.online, s.summary
        from (select count(*)::int as total from hit) t
        left join lateral (
            select service_item_id, row_number() over () as place
            from (select * from hit order by {0} limit $5 offset $6) nearest) p on true
        left join service_item_search s using (service_item_id)
        order by p.place
        """;

    private const string Nearest = """distance, char_length(sort_name), online desc, sort_name collate "C" """;

    /// <summary>Everything that passes the filters, by name.</summary>
    public static readonly string Browse = $"""
        with hit as materialized (
            select service_item_id, sort_name from service_item_search
            where {Filters})
        {Page.Replace("{0}", "sort_name, service_item_id", StringComparison.Ordinal)}
        """;

    /// <summary>
    /// $7 text, $8 other names, $9 all parts anywhere, $10 what was typed in pairs, $11 all parts in names, $12 also by sound,
    /// $13 each part, $14 loose, $15 each loose alternative. Vectors are long and stored out of line, so ranks come from
    /// short columns and further index scans. The loose half runs only when the strict half found nothing.
    /// </summary>
    public static readonly string Search = $"""
        with strict as materialized (
            select service_item_id, sort_name, online, case
                when sort_name = $7::text then 0
                when $7::text = any(short_names) then 100
                else coalesce(
                    least(
                        case when starts_with(sort_name, $7::text) then 300 when strpos(sort_name, $7::text) > 0 then 400 end,
                        (select min(case
                            when name = sort_name or name = any(short_names) then 200 + place
                            when starts_with(sort_name, name) then 500 + place
                            when strpos(sort_name, name) > 0 then 600 + place end)
                         from unnest($8::text[]) with ordinality as other(name, place))),
                    case
                        when sort_name like all($10::text[]) then 700
                        when service_item_id in (select service_item_id from service_item_search where tsv @@ $11::tsquery) then 800
                        when service_item_id in (select service_item_id from service_item_search where tsv @@ $12::tsquery) then 900
                        else 1000 + (select count(*) from unnest($13::tsquery[]) part where not tsv @@ part) end)
                end as distance
            from service_item_search
            where tsv @@ $9::tsquery
                and {Filters}),
        hit as materialized (
            select service_item_id, sort_name, online, distance from strict
            union all
            select service_item_id, sort_name, online,
                2000 - (select count(*) from unnest($15::tsquery[]) part where tsv @@ part)
            from service_item_search
            where not exists (select from strict)
                and tsv @@ $14::tsquery
                and {Filters})
        {Page.Replace("{0}", Nearest, StringComparison.Ordinal)}
        """;
}
