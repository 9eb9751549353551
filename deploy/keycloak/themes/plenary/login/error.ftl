<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "title" || section = "header">${msg("plenaryErrorTitle")}<#if section = "title"> – </#if>
<#elseif section = "form">
<div role="alert"><p>${kcSanitize(message.summary)?no_esc}</p></div>
<#if traceId??><p>${msg("traceIdSupportMessage", traceId)}</p></#if>
<p><a class="button" href="${(client.baseUrl)!properties.address}">${msg("plenaryBack")}</a></p>
</#if>
</@layout.registrationLayout>
