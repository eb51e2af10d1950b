using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Search;

/// <summary>
/// The statements of the search. Distances are those of <see cref="Domain.Search.SearchRank"/>. Vectors are long and
/// stored out of line, so no row's own is ever read: what an item meets is which scans of the index found it.
/// </summary>
internal static class ServiceItemSearchSql
{
    /// <summary>One more than is ranked, which tells that there are more.</summary>
    private static readonly int Most = IServiceItemSearch.MostFound + 1;

    /// <summary>A guess is as good from these as from all that meet it.</summary>
    private const int MostPerGuess = 200;

    private const string Columns = "service_item_id, sort_name, short_names, online";

    /// <summary>What a list shows of the items $1, in their order.</summary>
    public const string Read = """
        select item.service_item_id, item.version_id, item.code, item.slug, item.online, item.summary
        from unnest($1::uuid[]) with ordinality wanted(id, place)
        join service_item_search item on item.service_item_id = wanted.id
        order by wanted.place
        """;

    /// <summary>
    /// $1 text, $2 facets, $3 text and other names, $4 other names, $5 what was typed in pairs, $6 other names within a
    /// name, $7 all parts in names, $8 also by sound, $9 all parts anywhere, $10 each part in names (none if it is one
    /// alone), $11 loose alternatives. Queries $7 to $11 hold the facets.
    /// </summary>
    /// <remarks>
    /// From the surest to the widest scan, each the wider one of the last, and the next only while the last was not full: so
    /// a text that half the catalogue meets costs no more than one that a thousand items meet. The loose half runs only
    /// when nothing else was found.
    /// </remarks>
    public static readonly string Rank = $"""
        with outright as materialized (
            select {Columns} from service_item_search
            where (sort_name collate "C" = any($3::text[]) or short_names && $3::text[]) and facets @> $2::text[]
            limit {Most}),
        starting as materialized (
            select {Columns} from service_item_search
            where sort_name collate "C" >= $1::text and sort_name collate "C" < $1::text || chr(1114111)
                and facets @> $2::text[]
            limit {Most}),
        written as materialized (
            select {Columns} from service_item_search
            where tsv @@ $7::tsquery
            limit {Most}),
        named as materialized (
            select {Columns} from service_item_search
            where (select count(*) from written) < {Most} and tsv @@ $8::tsquery
            limit {Most}),
        is_open as materialized (
            select greatest((select count(*) from written), (select count(*) from named)) < {Most} as yes),
        partly as materialized (
            select met.* from unnest($10::tsquery[]) part
            cross join lateral (
                select {Columns} from service_item_search where tsv @@ (part && $9::tsquery) limit {Most}) met
            where (select yes from is_open)),
        anywhere as materialized (
            select {Columns} from service_item_search
            where (select yes from is_open) and tsv @@ $9::tsquery
            limit {Most}),
        found as materialized (
            select service_item_id, min(stage) as stage, count(*) filter (where stage = 5) as parts_met,
                min(sort_name collate "C") as sort_name, min(short_names) as short_names, bool_or(online) as online
            from (
                select *, 1 as stage from outright
                union all select *, 2 from starting
                union all select *, 3 from written
                union all select *, 4 from named
                union all select *, 5 from partly
                union all select *, 6 from anywhere) staged
            group by service_item_id),
        loose as materialized (
            select service_item_id, sort_name, online, 2000 - count(*) as distance
            from unnest($11::tsquery[]) guess
            cross join lateral (
                select service_item_id, sort_name, online from service_item_search
                where tsv @@ guess limit {MostPerGuess}) met
            where not exists (select from found)
            group by service_item_id, sort_name, online),
        hit as (
            select service_item_id, sort_name, online, case
                when sort_name = $1::text then 0
                when $1::text = any(short_names) then 100
                else coalesce(
                    least(
                        case when starts_with(sort_name, $1::text) then 300 when strpos(sort_name, $1::text) > 0 then 400 end,
                        case when sort_name like any($6::text[]) or short_names && $4::text[] then (
                            select min(case
                                when name = sort_name or name = any(short_names) then 200 + place
                                when starts_with(sort_name, name) then 500 + place
                                when strpos(sort_name, name) > 0 then 600 + place end)
                            from unnest($4::text[]) with ordinality as other(name, place)) end),
                    case
                        when sort_name like all($5::text[]) then 700
                        when stage <= 3 then 800
                        when stage = 4 then 900
                        else 1000 + cardinality($10::tsquery[]) - parts_met end)
                end as distance
            from found
            union all
            select service_item_id, sort_name, online, distance from loose)
        select service_item_id from hit
        order by distance, char_length(sort_name), online desc, sort_name collate "C", service_item_id
        limit {Most}
        """;
}
