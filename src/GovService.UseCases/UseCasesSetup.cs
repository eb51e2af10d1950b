using FluentValidation;
using GovService.UseCases.Accounts;
using GovService.UseCases.Applications;
using GovService.UseCases.Catalogue;
using GovService.UseCases.Certificates;
using GovService.UseCases.Common;
using GovService.UseCases.Common.Pipeline;
using GovService.UseCases.Corrections;
using GovService.UseCases.Documents;
using GovService.UseCases.Materials;
using GovService.UseCases.Notices;
using GovService.UseCases.Ports;
using GovService.UseCases.Queues;
using GovService.UseCases.ServiceItems;
using GovService.UseCases.Supervision;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases;

public static class UseCasesSetup
{
    /// <summary>Registers the mediator, its pipeline, and every handler and validator of this assembly.</summary>
    public static IServiceCollection AddUseCases(this IServiceCollection services)
    {
        services.AddScoped<ServiceFactory>(provider => provider.GetService!);
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped<ApplicantMessages>();
        services.AddScoped<ApplicationActs>();
        services.AddScoped<DocumentIssuing>();
        services.AddScoped<DocumentFiling>();
        services.AddScoped<QueueReader>();
        services.AddScoped<SupervisionDesk>();
        services.AddScoped<ReviewReader>();
        services.AddScoped<CertificateRegister>();
        services.AddScoped<MaterialSources>();
        services.AddScoped<DishonestyList>();
        services.AddScoped<BaseChanges>();
        services.AddScoped<ItemStates>();
        services.AddScoped<PublicationCheck>();
        services.AddScoped<PublicationChoices>();
        services.AddScoped<PublicationSets>();
        services.AddScoped<PublishedIndex>();
        services.AddScoped<ReachReader>();
        services.AddScoped<RevisionDesk>();
        services.AddScoped<RevisionGround>();
        services.AddScoped<CorrectionReview>();
        services.AddScoped<IIdentityConfirmation, IdentityConfirmation>();

        // In this order: who may, is it well formed, did somebody else change it meanwhile.
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AuthorizationBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ConflictBehavior<,>));

        var assembly = typeof(UseCasesSetup).Assembly;
        foreach (var type in assembly.GetTypes().Where(IsConcrete))
        {
            foreach (var service in type.GetInterfaces().Where(IsHandler)) services.AddScoped(service, type);
        }

        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(assembly, includeInternalTypes: true))
            services.AddScoped(found.InterfaceType, found.ValidatorType);
        return services;
    }

    private static bool IsConcrete(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false };

    private static bool IsHandler(Type type) =>
        type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)
            || type.GetGenericTypeDefinition() == typeof(IDomainEventHandler<>));
}
